import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent } from '../../campaign.events';
import { reasonGiven, runningCampaign } from '../../campaign.rules';
import { campaign, type CampaignState } from '../../campaign.state';
import { enterPhase, leavePhase, type PhaseOpening } from '../../phase-moves';

export interface Advance {
  readonly campaignId: string;
  /** The phase the campaign is in: guards against advancing twice. */
  readonly from: string;
}

export class AdvancePhase extends Command<Advance> {}

/** `obligations` are those of the phase that is entered. */
export interface AdvanceFacts extends PhaseOpening {
  readonly rule: string;
}

/** An administrator moves the campaign on before its time or against its gate: reason needed. */
export const advancePhase = defineFeature<Advance, CampaignState, CampaignEvent, AdvanceFacts>({
  command: AdvancePhase,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, from }, state, { facts, now, reason }) {
    runningCampaign(state);
    reasonGiven(reason);
    const phase = state.phases[state.phaseIndex];
    if (phase?.phase !== from || !state.inPhase) {
      throw refuse('phase-not-current', `the campaign is not in "${from}"`, { current: phase?.phase });
    }
    const following = state.phases[state.phaseIndex + 1];
    const left = leavePhase({ campaignId, phase, by: 'override' }, state, now);
    if (following === undefined) return left;
    return [...left, ...enterPhase({ campaignId, phase: following, by: 'override' }, facts)];
  },
});
