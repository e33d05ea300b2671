import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent, Obligation } from '../../campaign.events';
import { reasonGiven, runningCampaign } from '../../campaign.rules';
import { campaign, type CampaignState } from '../../campaign.state';

export interface Extension {
  readonly campaignId: string;
  readonly phase: string;
  /** New last day of the phase, in the programme's time zone. */
  readonly endsOn: string;
}

export class ExtendPhase extends Command<Extension> {}

export interface ExtensionFacts {
  readonly rule: string;
  /** The moment at which the new last day is over. */
  readonly endsAt: string;
  /** What the phase would open if it ended then. */
  readonly obligations: readonly Obligation[];
}

/**
 * Moves the end of a phase and what hangs on it: obligations due at its end, recurrences that now fit in. What has fallen
 * due stays so, and what is due on a day of its own stays there.
 */
export const extendPhase = defineFeature<Extension, CampaignState, CampaignEvent, ExtensionFacts>({
  command: ExtendPhase,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, phase }, state, { facts: { endsAt, obligations }, reason }) {
    // While it is paused nobody can say how far the pause will move the day that is named.
    runningCampaign(state);
    reasonGiven(reason);
    const index = state.phases.findIndex((planned) => planned.phase === phase);
    const planned = state.phases[index];
    if (planned === undefined || index < state.phaseIndex) {
      throw refuse('phase-not-current', `"${phase}" is over or unknown`, {
        open: state.phases.slice(state.phaseIndex).map((open) => open.phase),
      });
    }
    if (endsAt <= planned.endsAt) {
      throw refuse('phase-end-not-later', `"${phase}" ends at ${planned.endsAt} already`, { endsAt: planned.endsAt });
    }
    const current = index === state.phaseIndex && state.inPhase;
    const { moved, added } = current ? withLaterEnd(state, obligations) : NOTHING_OPENED;
    const extended = { campaignId, phase, from: planned.endsAt, endsAt, current, moved };
    const opened: CampaignEvent = { type: 'ObligationsOpened', data: { campaignId, phase, obligations: added } };
    return [{ type: 'PhaseExtended', data: extended }, ...(added.length === 0 ? [] : [opened])];
  },
});

const NOTHING_OPENED = { moved: [], added: [] };

function withLaterEnd({ obligations, fellDue }: CampaignState, later: readonly Obligation[]) {
  const added = later.filter(({ obligation }) => obligations[obligation] === undefined);
  const moved = later.flatMap(({ obligation, dueAt }) => {
    const from = obligations[obligation]?.dueAt;
    return from === undefined || dueAt <= from || fellDue.includes(obligation) ? [] : [{ obligation, from, dueAt }];
  });
  return { moved, added };
}
