import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, ownObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { type CampaignStanding, partInRunningCampaign, scoreInRange, textGiven } from '../../review.rules';
import { itemsAreStated, membersHaveStated, type StatedItem, type StatementRules } from './statement.rules';

export interface SelfReview {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation?: string;
  readonly statement: string;
  /** What became of each item of the pledge, where the programme asks for it. */
  readonly items?: readonly StatedItem[];
  readonly score?: number;
}

export class RecordSelfReview extends Command<SelfReview> {}

export interface SelfReviewFacts extends CampaignStanding, ObligationFacts, StatementRules {}

/**
 * A review of the own work (自我讲评). Guangdong 2010, 五㈢2: each member states how the pledge was kept, and then the
 * secretary sums up for the branch.
 */
export const recordSelfReview = defineFeature<SelfReview, LedgerState, ReviewEvent, SelfReviewFacts>({
  command: RecordSelfReview,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ items = [], ...review }, _state, { facts, actor, newId }) {
    partInRunningCampaign(facts);
    reviewsOwnWork(actor, review.subject);
    const answered = ownObligation(review, 'self-review', facts);
    textGiven(review.statement, 'the statement');
    if (review.score !== undefined) scoreInRange(review.score);
    itemsAreStated(items, facts);
    const members = membersHaveStated(facts);
    const stated = { items: [...items], ...(members && { members }) };
    return [{ type: 'SelfReviewRecorded', data: { ...review, ...answered, ...stated, reviewId: newId('review') } }];
  },
});

/** An officer speaks for the organisation, and enters what a member has said at the meeting. */
function reviewsOwnWork({ id, role, organizationId }: Actor, subject: Subject): void {
  if (subject.memberId !== undefined && id === subject.memberId) return;
  if (role === 'officer' && organizationId === subject.organizationId) return;
  throw refuse('not-own-work', 'everybody reviews the own work', { organizationId: subject.organizationId });
}
