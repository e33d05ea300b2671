import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent } from '../../campaign.events';
import { reasonGiven, runningCampaign } from '../../campaign.rules';
import { campaign, type CampaignState, type PlannedPhase } from '../../campaign.state';
import { enterPhase, leavePhase, type PhaseOpening } from '../../phase-moves';

/** Names the phase that is left or entered: guards against advancing twice. */
export type Advance = { readonly campaignId: string } & (
  | {
      /** The phase the campaign is in: it is left, and the next one entered at once. */
      readonly from: string;
    }
  | {
      /** The phase that the campaign stands before: it is entered, whatever its entry gate says. */
      readonly into: string;
    }
);

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
  decide(advance, state, { facts, now, reason }) {
    runningCampaign(state);
    reasonGiven(reason);
    const { campaignId } = advance;
    if (!state.enrolled) throw refuse('gate-not-due', 'the enrolment comes before the first phase');
    const phase = namedPhase(advance, state);
    if ('into' in advance) return enterPhase({ campaignId, phase, by: 'override' }, facts);
    const following = state.phases[state.phaseIndex + 1];
    const left = leavePhase({ campaignId, phase, by: 'override' }, state, now);
    if (following === undefined) return left;
    return [...left, ...enterPhase({ campaignId, phase: following, by: 'override' }, facts)];
  },
});

function namedPhase(advance: Advance, { phases, phaseIndex, inPhase }: CampaignState): PlannedPhase {
  const phase = phases[phaseIndex];
  const [named, isThere] = 'into' in advance ? [advance.into, !inPhase] : [advance.from, inPhase];
  if (phase?.phase === named && isThere) return phase;
  const where = 'into' in advance ? `does not stand before "${named}"` : `is not in "${named}"`;
  throw refuse('phase-not-current', `the campaign ${where}`, { current: phase?.phase, inPhase });
}
