import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, ownObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { partInRunningCampaign, type SuperiorFacts } from '../../review.rules';
import type { Method, Reviewers } from '../../review.shapes';
import { counted, type Tally, type TallyRules } from './tally';

export interface MassReview {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation?: string;
  /** Who gave the grades; the masses when absent. */
  readonly reviewers?: Reviewers;
  /** How they were given; on paper when absent. Results of ballots and sessions are entered by the system alone. */
  readonly method?: Method;
  /** People who could take part. */
  readonly eligible: number;
  /** Number of ballots by the grade's key. */
  readonly tally: Tally;
}

export class RecordMassReview extends Command<MassReview> {}

export interface MassReviewFacts extends SuperiorFacts, ObligationFacts, TallyRules {
  /** The programme asks the masses by secret ballot: a tally that was counted by hand cannot stand in for one. */
  readonly bySecretBallot: boolean;
}

const MEETS: Readonly<Record<Reviewers, string>> = {
  masses: 'mass-review',
  peers: 'peer-review',
  subordinates: 'upward-review',
};

/** The tally of a review is entered, for an organisation or for one of its members: from paper, a ballot or a session. */
export const recordMassReview = defineFeature<MassReview, LedgerState, ReviewEvent, MassReviewFacts>({
  command: RecordMassReview,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(review, _state, { facts, actor, newId }) {
    partInRunningCampaign(facts);
    const { campaignId, subject, reviewers = 'masses', method = { kind: 'paper' }, eligible, tally } = review;
    enteredByWhomItMay(actor, review, facts);
    secretWhereAskedFor(method, review, facts);
    const answered = ownObligation(review, MEETS[reviewers], facts);
    const result = counted(eligible, tally, facts);
    const counts = { reviewers, method, eligible, tally, ...result };
    const data = { campaignId, subject, ...answered, reviewId: newId('review'), ...counts };
    return [{ type: 'MassReviewRecorded', data }];
  },
});

function enteredByWhomItMay(actor: Actor, { subject, method }: MassReview, facts: MassReviewFacts): void {
  const counted = method === undefined || method.kind === 'paper';
  if (counted) return enteredByOfficer(actor, subject, facts);
  if (actor.role === 'system') return;
  throw refuse('method-wrong', `the result of a ${method.kind} is entered by what counted it`, { method: method.kind });
}

function enteredByOfficer(actor: Actor, { organizationId, memberId }: Subject, { superiorId }: SuperiorFacts): void {
  const own = memberId === undefined ? organizationId : superiorId;
  const ofThem = actor.organizationId === own || actor.organizationId === superiorId;
  if (actor.organizationId !== undefined && ofThem && actor.role !== 'masses' && actor.role !== 'member') return;
  throw refuse('not-own-officer', 'a tally is entered by an officer of the organisation or of the one above it', {
    organizationId,
    superiorId,
  });
}

function secretWhereAskedFor(
  { kind }: Method,
  { obligation, subject: { organizationId } }: MassReview,
  { bySecretBallot }: MassReviewFacts,
): void {
  if (kind !== 'paper' || !bySecretBallot) return;
  const what = obligation === undefined ? 'mass reviews of this phase are' : `"${obligation}" is`;
  throw refuse(
    'secret-ballot-required',
    `${what} held by secret ballot: open one for ${organizationId}, its result is entered when it has been counted`,
    { organizationId, ...(obligation !== undefined && { obligation }) },
  );
}
