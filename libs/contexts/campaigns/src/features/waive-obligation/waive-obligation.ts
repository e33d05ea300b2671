import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { reasonGiven } from '../../campaign.rules';
import { type ObligationFacts, owedObligation, ownDueDate } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';
import { bySuperior } from '../../plan-rules';

export interface Waiver {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
}

export class WaiveObligation extends Command<Waiver> {}

/** The superior frees a participant of an obligation: reason needed. */
export const waiveObligation = defineFeature<Waiver, ParticipationState, ParticipationEvent, ObligationFacts>({
  command: WaiveObligation,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(waiver, state, { facts, actor, reason }) {
    const owed = owedObligation(state, waiver.obligation, facts);
    bySuperior(state, actor);
    reasonGiven(reason);
    return [{ type: 'ObligationWaived', data: { ...waiver, ...ownDueDate(state, owed) } }];
  },
});
