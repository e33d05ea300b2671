import type { Tally } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import type { OfficerReviewDefinition, OfficerReviewEvent } from '../../officer-review.events';
import { definedReview, knownOfficer, useOf, votes } from '../../officer-review.rules';
import {
  type OfficerRef,
  officerReview,
  officerReviewStream,
  type OfficerReviewState,
} from '../../officer-review.state';
import { refuse } from '../../reporting.errors';
import { bySuperior, campaignRuns, type DeadlineFacts, type SuperiorFacts } from '../../reporting.rules';

export interface OfficerVote extends OfficerRef {
  /** People who may vote. */
  readonly eligible: number;
  /** Votes by grade. */
  readonly tally: Tally;
}

export class ReviewOfficer extends Command<OfficerVote> {}

export interface OfficerReviewFacts extends SuperiorFacts, DeadlineFacts {
  /** The present moment plus an ISO 8601 duration, in the programme's calendar. */
  after(duration: string): string;
}

/** The report is graded (评议); what follows from the result was fixed before. With too few votes it is repeated. */
export const reviewOfficer = defineFeature<OfficerVote, OfficerReviewState, OfficerReviewEvent, OfficerReviewFacts>({
  command: ReviewOfficer,
  aggregate: officerReview,
  stream: officerReviewStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, officer, eligible, tally }, state, { facts, actor, now }) {
    campaignRuns(facts);
    const definition = definedReview(state);
    bySuperior(actor, facts);
    waitsForReview(state, officer);
    const { turnout, mean: score, reaches } = votes(tally, eligible, new Map(Object.entries(definition.grades)));
    const valid = reaches(definition.minimumTurnout);
    const ref = { campaignId, organizationId, officer };
    const reviewed = { ...ref, eligible, tally: { ...tally }, turnout, score, valid };
    const events: OfficerReviewEvent[] = [{ type: 'OfficerReviewed', data: reviewed }];
    if (!valid) return events;
    const used = usedResult(ref, definition, { score, now, facts });
    return [...events, ...used, ...completion(ref, definition, state)];
  },
});

function waitsForReview(state: OfficerReviewState, officer: string): void {
  const { status } = knownOfficer(state, officer);
  if (status === 'expected') throw refuse('officer-not-reported', `"${officer}" has not reported yet`);
  if (status === 'reviewed') throw refuse('officer-already-reviewed', `"${officer}" has been reviewed`);
}

interface Result {
  readonly score: number;
  readonly now: string;
  readonly facts: OfficerReviewFacts;
}

function usedResult(
  ref: OfficerRef,
  { uses }: OfficerReviewDefinition,
  { score, now, facts }: Result,
): OfficerReviewEvent[] {
  const use = useOf(uses, score);
  if (use === undefined) return [];
  const { key, title, followUp, deadline } = use;
  const time = deadline === undefined ? {} : { deadline: facts.after(deadline), since: now };
  return [{ type: 'OfficerReviewUsed', data: { ...ref, use: key, title, followUp, score, ...time } }];
}

/** With the last of them reviewed, the organisation has done what it owed. */
function completion(
  { campaignId, organizationId, officer }: OfficerRef,
  { obligation }: OfficerReviewDefinition,
  { officers }: OfficerReviewState,
): OfficerReviewEvent[] {
  const open = Object.entries(officers).filter(([key, { status }]) => key !== officer && status !== 'reviewed');
  if (open.length > 0) return [];
  const completed = { campaignId, organizationId, ...(obligation !== undefined && { obligation }) };
  return [{ type: 'OfficerReviewsCompleted', data: completed }];
}
