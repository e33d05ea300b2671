import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts, outcomeFor } from '../../award.rules';
import type { FullQuota, RefusalReason } from '../../award.shapes';
import { award as candidacy, type AwardState } from '../../award.state';
import type { RoundAward } from '../../award-round.state';
import { candidateId, type CandidateRef } from '../../candidate';
import { fullQuotas } from '../../quota.rules';

export class RefuseAward extends Command<CandidateRef> {}

export interface RefusalFacts extends CampaignFacts {
  /** Whether candidates can still be nominated and endorsed in the round. */
  readonly open: boolean;
  /** Whether the candidate has a place in the quota. */
  readonly placeTaken: boolean;
  /** The award's quota and its parts, as the round's stream has them; absent when the round does not offer it. */
  readonly places?: Pick<RoundAward, 'quota' | 'taken' | 'parts'>;
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
    if (state.status === 'conferred' || state.status === 'revoked' || state.status === 'withdrawn') {
      throw refuse('already-decided', `the award was ${state.status}`);
    }
    const found = reasonFor(state, facts);
    if (found === undefined) throw refuse('refusal-unfounded', 'nothing speaks against this candidate');
    const candidate = { campaignId, round, award, subject };
    const refused: AwardEvent = { type: 'AwardRefused', data: { ...candidate, ...found } };
    return [refused, ...outcomeFor(candidate, state, 'refused')];
  },
});

interface Found {
  readonly refusal: RefusalReason;
  missing: string[];
  full?: FullQuota[];
}

function reasonFor(state: AwardState, facts: RefusalFacts): Found | undefined {
  if (state.status === 'nominated') return facts.open ? undefined : { refusal: 'not-endorsed', missing: [] };
  const check = lastCheck(state);
  if (check === undefined) return undefined;
  if (!check.eligible) return { refusal: 'not-eligible', missing: [...check.missing] };
  if (state.checks.decision === undefined || facts.placeTaken || facts.places === undefined) return undefined;
  const full = fullQuotas(facts.places, check.parts);
  return full.length === 0 ? undefined : { refusal: 'quota-exhausted', missing: [], full: [...full] };
}

function lastCheck({ checks }: AwardState) {
  return checks.decision ?? checks.nomination;
}
