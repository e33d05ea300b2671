import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts, outcomeFor } from '../../award.rules';
import type { ConditionVerdict } from '../../award.shapes';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';
import { missingFor } from '../../eligibility.rules';

export class ConferAward extends Command<CandidateRef> {}

export interface ConferralFacts extends CampaignFacts {
  /** Whether the round's stream has given the candidate a place in the quota. */
  readonly placeTaken: boolean;
  /** The programme's conditions as they stand at this moment. */
  readonly conditions: readonly ConditionVerdict[];
  readonly score: number;
}

/**
 * Who was found eligible and has a place holds the award now, unless something has come to be missing since: then the
 * answer is a refusal that names it, and the place stays used.
 */
export const conferAward = defineFeature<CandidateRef, AwardState, AwardEvent, ConferralFacts>({
  command: ConferAward,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject }, state, { facts }) {
    if (state.status === 'conferred') return [];
    campaignRunsOrIsCompleted(facts);
    mayBeConferred(state, facts);
    const candidate = { campaignId, round, award, subject };
    const missing = [...missingFor(facts.conditions, state)];
    if (missing.length > 0)
      return [...turnedDown(candidate, missing, facts), ...outcomeFor(candidate, state, 'refused')];
    return [{ type: 'AwardConferred', data: candidate }, ...outcomeFor(candidate, state, 'conferred')];
  },
});

function mayBeConferred({ status, checks }: AwardState, { placeTaken }: ConferralFacts): void {
  if (status === 'none') throw refuse('not-nominated', 'there is no such candidate');
  if (status === 'refused' || status === 'revoked' || status === 'withdrawn')
    throw refuse('already-decided', `the award was ${status}`);
  if (checks.decision === undefined) throw refuse('not-checked', 'eligibility has not been checked for the decision');
  const { eligible, missing } = checks.decision;
  if (!eligible) throw refuse('not-eligible', `missing: ${missing.join(', ')}`, { missing });
  if (!placeTaken) throw refuse('no-place-taken', 'the candidate has no place in the quota');
}

function turnedDown(candidate: CandidateRef, missing: string[], { conditions, score }: ConferralFacts): AwardEvent[] {
  const found = { eligible: false, score, conditions: [...conditions], missing };
  return [
    { type: 'EligibilityChecked', data: { ...candidate, stage: 'conferral', ...found } },
    { type: 'AwardRefused', data: { ...candidate, refusal: 'not-eligible', missing } },
  ];
}
