import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignEvent } from '../../campaign.events';
import { reasonGiven, unfinishedCampaign } from '../../campaign.rules';
import { campaign, type CampaignState } from '../../campaign.state';

export class CancelCampaign extends Command<{ readonly campaignId: string }> {}

export const cancelCampaign = defineFeature<{ readonly campaignId: string }, CampaignState, CampaignEvent>({
  command: CancelCampaign,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  decide({ campaignId }, state, { reason }) {
    unfinishedCampaign(state);
    reasonGiven(reason);
    return [{ type: 'CampaignCancelled', data: { campaignId } }];
  },
});
