import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, owedObligation } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';
import { bySuperior, type PlanDecision, submittedPlan } from '../../plan-rules';

export interface ReturnedPlan extends PlanDecision {
  readonly remarks: string;
}

export class ReturnPlan extends Command<ReturnedPlan> {}

/** The superior sends a plan back to be improved; its deadline stays. */
export const returnPlan = defineFeature<ReturnedPlan, ParticipationState, ParticipationEvent, ObligationFacts>({
  command: ReturnPlan,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, remarks }, state, { facts, actor }) {
    owedObligation(state, obligation, facts);
    bySuperior(state, actor);
    submittedPlan(state, obligation);
    return [{ type: 'PlanReturned', data: { campaignId, subject, obligation, remarks } }];
  },
});
