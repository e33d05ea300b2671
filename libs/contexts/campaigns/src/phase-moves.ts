import type { CampaignEvent, Obligation } from './campaign.events';
import type { CampaignState, PlannedPhase } from './campaign.state';

/** What opens with a phase. */
export interface PhaseOpening {
  readonly obligations: readonly Obligation[];
}

interface Move {
  readonly campaignId: string;
  readonly phase: PlannedPhase;
  readonly by: 'gate' | 'override';
}

/** The events by which a campaign enters a phase: its obligations open for every participant at once. */
export function enterPhase({ campaignId, phase, by }: Move, { obligations }: PhaseOpening): CampaignEvent[] {
  const { kind, endsAt } = phase;
  const entered: CampaignEvent = {
    type: 'PhaseEntered',
    data: { campaignId, phase: phase.phase, kind, endsAt, by },
  };
  if (obligations.length === 0) return [entered];
  const opened = { campaignId, phase: phase.phase, obligations: [...obligations] };
  return [entered, { type: 'ObligationsOpened', data: opened }];
}

/** The events by which a campaign leaves a phase; after the last one it is completed. */
export function leavePhase({ campaignId, phase, by }: Move, state: CampaignState, now: string): CampaignEvent[] {
  const following = state.phases[state.phaseIndex + 1];
  const left = { campaignId, phase: phase.phase, by };
  if (following === undefined) {
    return [
      { type: 'PhaseLeft', data: left },
      { type: 'CampaignCompleted', data: { campaignId } },
    ];
  }
  const opensAt = following.startsAt > now ? following.startsAt : now;
  return [{ type: 'PhaseLeft', data: { ...left, next: { phase: following.phase, opensAt } } }];
}
