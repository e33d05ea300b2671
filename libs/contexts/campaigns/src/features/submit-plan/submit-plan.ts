import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { type ObligationFacts, owedObligation, ofKind } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface SubmittedPlan {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
  readonly title: string;
  readonly carriedOver: readonly { readonly key: string; readonly text: string }[];
}

export class SubmitPlan extends Command<SubmittedPlan> {}

/** A unit hands its own implementation plan to its superior; a returned one is handed in again. */
export const submitPlan = defineFeature<SubmittedPlan, ParticipationState, ParticipationEvent, ObligationFacts>({
  command: SubmitPlan,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(plan, state, { facts, now, newId }) {
    ofKind(owedObligation(state, plan.obligation, facts, now), 'plan');
    const status = state.plans[plan.obligation]?.status;
    if (status === 'submitted' || status === 'approved') {
      throw refuse('plan-already-submitted', `the plan is ${status}`, { plan: status });
    }
    const submission = { planId: newId('plan'), submittedAt: now };
    return [{ type: 'PlanSubmitted', data: { ...plan, ...submission, carriedOver: [...plan.carriedOver] } }];
  },
});
