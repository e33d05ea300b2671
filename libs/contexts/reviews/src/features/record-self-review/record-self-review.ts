import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, ownObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { type CampaignStanding, partInRunningCampaign, scoreInRange, textGiven } from '../../review.rules';

export interface SelfReview {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation?: string;
  readonly statement: string;
  readonly score?: number;
}

export class RecordSelfReview extends Command<SelfReview> {}

export interface SelfReviewFacts extends CampaignStanding, ObligationFacts {}

/** A review of the own work (自我讲评). */
export const recordSelfReview = defineFeature<SelfReview, LedgerState, ReviewEvent, SelfReviewFacts>({
  command: RecordSelfReview,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(review, _state, { facts, newId }) {
    partInRunningCampaign(facts);
    const answered = ownObligation(review, 'self-review', facts);
    textGiven(review.statement, 'the statement');
    if (review.score !== undefined) scoreInRange(review.score);
    return [{ type: 'SelfReviewRecorded', data: { ...review, ...answered, reviewId: newId('review') } }];
  },
});
