import type { Subject } from '@pacesetter/contracts';
import { refuse } from './review.errors';

/** What a decision has to know of the obligation that a review meets. */
export interface ObligationFacts {
  /** The obligation that the command names; absent when it names none, or none that has been opened. */
  readonly opened?: { readonly kind: string; readonly subject: 'organization' | 'member' };
  /** Of a member: the organisation that leads the member's part. */
  readonly superiorId?: string;
}

export interface Answered {
  readonly obligation?: string;
  readonly owedBy?: Subject;
}

/**
 * The obligation that a review of the own work, or of the own members, meets: owed by the subject, or by its
 * organisation where the programme says so.
 * @throws DomainError unless the obligation has been opened and is met by this kind of review
 */
export function ownObligation(
  { obligation, subject }: { readonly obligation?: string; readonly subject: Subject },
  kind: string,
  facts: ObligationFacts,
): Answered {
  if (obligation === undefined) return {};
  const { subject: owing } = metBy(kind, obligation, facts);
  const organizationId = subject.memberId === undefined ? subject.organizationId : facts.superiorId;
  return {
    obligation,
    owedBy: owing === 'member' ? subject : { organizationId: organizationId ?? subject.organizationId },
  };
}

/**
 * The obligation that a review by the organisation above meets: that one owes it, and meets it by closing
 * its round when everyone below has been reviewed.
 * @throws DomainError unless the obligation has been opened and is met by this kind of review
 */
export function superiorsObligation(
  { obligation, by }: { readonly obligation?: string; readonly by: string },
  kind: string,
  facts: ObligationFacts,
): Answered {
  if (obligation === undefined) return {};
  metBy(kind, obligation, facts);
  return { obligation, owedBy: { organizationId: by } };
}

function metBy(kind: string, obligation: string, { opened }: ObligationFacts): NonNullable<ObligationFacts['opened']> {
  if (opened === undefined) throw refuse('obligation-unknown', `no obligation "${obligation}" has been opened`);
  if (opened.kind === kind) return opened;
  throw refuse('obligation-kind-wrong', `"${obligation}" is met by a ${opened.kind}, not by a ${kind}`, {
    kind: opened.kind,
  });
}
