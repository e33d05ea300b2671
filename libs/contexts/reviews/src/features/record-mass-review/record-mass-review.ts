import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, ownObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { Reviewers, ReviewEvent } from '../../review.events';
import { partInRunningCampaign, type SuperiorFacts } from '../../review.rules';
import { counted, type Tally, type TallyRules } from './tally';

export interface MassReview {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation?: string;
  /** Who gave the grades: the masses (群众评议), or the members among themselves (党员互评). The masses when absent. */
  readonly reviewers?: Reviewers;
  /** People who could take part. */
  readonly eligible: number;
  /** Number of ballots by the grade's key. */
  readonly tally: Tally;
}

export class RecordMassReview extends Command<MassReview> {}

export interface MassReviewFacts extends SuperiorFacts, ObligationFacts, TallyRules {}

/** The tally of a review by the masses or by peers is entered, for an organisation or for one of its members. */
export const recordMassReview = defineFeature<MassReview, LedgerState, ReviewEvent, MassReviewFacts>({
  command: RecordMassReview,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(review, _state, { facts, actor, newId }) {
    partInRunningCampaign(facts);
    enteredByOfficer(actor, review.subject, facts);
    const { campaignId, subject, reviewers = 'masses', eligible, tally } = review;
    const answered = ownObligation(review, reviewers === 'masses' ? 'mass-review' : 'peer-review', facts);
    const result = counted(eligible, tally, facts);
    const data = { campaignId, subject, ...answered, reviewId: newId('review'), reviewers, eligible, tally, ...result };
    return [{ type: 'MassReviewRecorded', data }];
  },
});

function enteredByOfficer(actor: Actor, { organizationId }: Subject, { superiorId }: SuperiorFacts): void {
  const ofThem = actor.organizationId === organizationId || actor.organizationId === superiorId;
  if (actor.organizationId !== undefined && ofThem && actor.role !== 'masses' && actor.role !== 'member') return;
  throw refuse('not-own-officer', 'a tally is entered by an officer of the organisation or of the one above it', {
    organizationId,
    superiorId,
  });
}
