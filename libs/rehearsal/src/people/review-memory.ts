import type { Subject } from '@pacesetter/contracts';
import type { PledgeEvent, PledgeItem } from '@pacesetter/pledges';
import { type ReviewEvent, type SessionEvent, sessionId, type SessionRef, subjectKey } from '@pacesetter/reviews';

type Remembered = ReviewEvent | SessionEvent | PledgeEvent;

/** What people know of reviews: who has been reviewed for what, and what was promised. */
export class ReviewMemory {
  /** By organisation or `organization~member`. */
  private readonly promises = new Map<string, readonly PledgeItem[]>();
  private readonly covered = new Set<string>();
  private readonly ownReviews = new Set<string>();
  private readonly recused = new Map<string, readonly string[]>();

  /** Items of somebody's pledges, of every round; none before the first is published. */
  promised(subject: Subject): readonly PledgeItem[] {
    return this.promises.get(subjectKey(subject)) ?? [];
  }

  /** Whether a superior has commented on, or assessed, an organisation to meet this obligation. */
  isCovered(obligation: string, organizationId: string): boolean {
    return this.covered.has(`${obligation} ${organizationId}`);
  }

  /** Whether somebody has reviewed the own work to meet this obligation. */
  hasReviewedItself(obligation: string, subject: Subject): boolean {
    return this.ownReviews.has(`${obligation} ${subjectKey(subject)}`);
  }

  /** Keys of those whom a reviewer does not mark in a session. */
  recusedIn(session: SessionRef, reviewer: string): readonly string[] {
    return this.recused.get(`${sessionId(session)} ${reviewer}`) ?? [];
  }

  apply({ type, data }: Remembered): void {
    switch (type) {
      case 'PledgePublished':
        this.promises.set(subjectKey(data.subject), [...this.promised(data.subject), ...data.items]);
        return;
      case 'SelfReviewRecorded':
        this.ownReviews.add(`${data.obligation ?? ''} ${subjectKey(data.subject)}`);
        return;
      case 'LeaderCommentRecorded':
      case 'AssessmentRecorded':
        this.covered.add(`${data.obligation ?? ''} ${data.subject.organizationId}`);
        return;
      case 'SessionReviewerRecused': {
        const key = `${sessionId(data)} ${data.reviewer}`;
        this.recused.set(key, [...(this.recused.get(key) ?? []), subjectKey(data.subject)]);
        return;
      }
      default:
        return;
    }
  }
}
