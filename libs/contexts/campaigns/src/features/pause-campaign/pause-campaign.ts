import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignEvent } from '../../campaign.events';
import { reasonGiven, runningCampaign } from '../../campaign.rules';
import { campaign, type CampaignState } from '../../campaign.state';

export class PauseCampaign extends Command<{ readonly campaignId: string }> {}

export const pauseCampaign = defineFeature<{ readonly campaignId: string }, CampaignState, CampaignEvent>({
  command: PauseCampaign,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  decide({ campaignId }, state, { now, reason }) {
    runningCampaign(state);
    reasonGiven(reason);
    return [{ type: 'CampaignPaused', data: { campaignId, at: now } }];
  },
});
