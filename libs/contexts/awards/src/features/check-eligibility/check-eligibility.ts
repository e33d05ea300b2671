import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { ConditionVerdict, Stage } from '../../award.shapes';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';
import { missingFor } from '../../eligibility.rules';

export interface EligibilityQuestion extends CandidateRef {
  readonly stage: Exclude<Stage, 'conferral'>;
}

export class CheckEligibility extends Command<EligibilityQuestion> {}

export interface EligibilityFacts extends CampaignFacts {
  /** Whether the round has come to this stage. */
  readonly stageReached: boolean;
  /** The programme's conditions, held against what the streams say. */
  readonly conditions: readonly ConditionVerdict[];
  /** Of the latest assessment; 0 without one. */
  readonly score: number;
  /** Parts of the award's quota that count the candidate; absent where it has none, and before places are given. */
  readonly parts?: readonly string[];
}

/** Holds the programme's conditions against the facts, once for each stage, and names what is missing. */
export const checkEligibility = defineFeature<EligibilityQuestion, AwardState, AwardEvent, EligibilityFacts>({
  command: CheckEligibility,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, stage }, state, { facts }) {
    if (state.status !== 'endorsed' || state.checks[stage] !== undefined) return [];
    campaignRunsOrIsCompleted(facts);
    if (!facts.stageReached) throw refuse('round-not-due', `the round has not come to the ${stage}`, { stage });
    const missing = [...missingFor(facts.conditions, state)];
    const { score, conditions, parts } = facts;
    const places = parts === undefined ? {} : { parts: [...parts] };
    const found = { eligible: missing.length === 0, score, conditions: [...conditions], missing, ...places };
    return [{ type: 'EligibilityChecked', data: { campaignId, round, award, subject, stage, ...found } }];
  },
});
