import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { ReplanVisits } from '../features/replan-visits/replan-visits';

type Changed = Extract<CampaignEvent, { type: 'PhaseExtended' | 'CampaignMigrated' }>;

/** A longer phase has room for more rounds; another version may want them more or less often. */
export const replanVisitsWhenCampaignChanged: Policy<Changed> = {
  name: 'replan-visits-when-campaign-changed',
  on: ['PhaseExtended', 'CampaignMigrated'],
  decide: ({ data: { campaignId } }) => [request(ReplanVisits, { campaignId })],
};
