import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts, outcomeFor } from '../../award.rules';
import type { RefusalReason } from '../../award.shapes';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export class RefuseAward extends Command<CandidateRef> {}

export interface RefusalFacts extends CampaignFacts {
  /** Whether candidates can still be nominated and endorsed in the round. */
  readonly open: boolean;
  /** Whether the candidate has a place in the quota. */
  readonly placeTaken: boolean;
  /** Whether the award's quota has places left. */
  readonly placesLeft: boolean;
}

/** Turns a candidate down for the reason that the streams give; without such a reason it is refused itself. */
export const refuseAward = defineFeature<CandidateRef, AwardState, AwardEvent, RefusalFacts>({
  command: RefuseAward,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject }, state, { facts }) {
    if (state.status === 'refused') return [];
    campaignRunsOrIsCompleted(facts);
    if (state.status === 'none') throw refuse('not-nominated', 'there is no such candidate');
    if (state.status === 'conferred' || state.status === 'revoked') {
      throw refuse('already-decided', `the award was ${state.status}`);
    }
    const refusal = reasonFor(state, facts);
    if (refusal === undefined) throw refuse('refusal-unfounded', 'nothing speaks against this candidate');
    const missing = refusal === 'not-eligible' ? [...(lastCheck(state)?.missing ?? [])] : [];
    const candidate = { campaignId, round, award, subject };
    const refused: AwardEvent = { type: 'AwardRefused', data: { ...candidate, refusal, missing } };
    return [refused, ...outcomeFor(candidate, state, 'refused')];
  },
});

function reasonFor(state: AwardState, facts: RefusalFacts): RefusalReason | undefined {
  if (state.status === 'nominated') return facts.open ? undefined : 'not-endorsed';
  const check = lastCheck(state);
  if (check === undefined) return undefined;
  if (!check.eligible) return 'not-eligible';
  const isDecided = state.checks.decision !== undefined;
  return isDecided && !facts.placeTaken && !facts.placesLeft ? 'quota-exhausted' : undefined;
}

function lastCheck({ checks }: AwardState) {
  return checks.decision ?? checks.nomination;
}
