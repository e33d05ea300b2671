import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { isLate, type ObligationFacts, owedObligation, ownDueDate } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';
import { bySuperior, type PlanDecision, submittedPlan } from '../../plan-rules';

export class ApprovePlan extends Command<PlanDecision> {}

/** The superior approves and files a plan; with that the obligation to make one is met. */
export const approvePlan = defineFeature<PlanDecision, ParticipationState, ParticipationEvent, ObligationFacts>({
  command: ApprovePlan,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation }, state, { facts, actor }) {
    const owed = owedObligation(state, obligation, facts);
    bySuperior(state, actor);
    const { submittedAt, planId } = submittedPlan(state, obligation);
    const late = isLate(owed, submittedAt);
    const part = { campaignId, subject, obligation };
    return [
      { type: 'PlanApproved', data: part },
      {
        type: 'ObligationFulfilled',
        data: { ...part, evidence: { kind: 'plan', ref: planId }, late, ...ownDueDate(state, owed) },
      },
    ];
  },
});
