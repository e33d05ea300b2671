import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { ConditionVerdict, Stage } from '../../award.shapes';
import { award as candidacy, type AwardState, objectionsThatAre } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export interface EligibilityQuestion extends CandidateRef {
  readonly stage: Stage;
}

export class CheckEligibility extends Command<EligibilityQuestion> {}

export interface EligibilityFacts extends CampaignFacts {
  /** Whether the round has come to this stage. */
  readonly stageReached: boolean;
  /** The programme's conditions, held against what the streams say. */
  readonly conditions: readonly ConditionVerdict[];
  /** Of the latest assessment; 0 without one. */
  readonly score: number;
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
    const unmet = facts.conditions.filter(({ met }) => !met).map(({ condition }) => condition);
    const missing = objectionsThatAre('upheld', state) > 0 ? [...unmet, 'objection-upheld'] : unmet;
    const found = { eligible: missing.length === 0, score: facts.score, conditions: [...facts.conditions], missing };
    return [{ type: 'EligibilityChecked', data: { campaignId, round, award, subject, stage, ...found } }];
  },
});
