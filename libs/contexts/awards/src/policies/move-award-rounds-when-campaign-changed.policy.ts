import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { MoveAwardRounds } from '../features/move-award-rounds/move-award-rounds';

type Changed = Extract<CampaignEvent, { type: 'PhaseExtended' | 'CampaignMigrated' }>;

/** Rounds that hang on a phase move with its end; another version brings rounds of its own. */
export const moveAwardRoundsWhenCampaignChanged: Policy<Changed> = {
  name: 'move-award-rounds-when-campaign-changed',
  on: ['PhaseExtended', 'CampaignMigrated'],
  decide(event) {
    const { campaignId } = event.data;
    if (event.type === 'PhaseExtended') {
      const { phase, from, endsAt } = event.data;
      return [request(MoveAwardRounds, { campaignId, because: { change: 'phase-extended', phase, from, endsAt } })];
    }
    const [from, to] = [event.data.from.version, event.data.to.version];
    return [request(MoveAwardRounds, { campaignId, because: { change: 'campaign-migrated', from, to } })];
  },
};
