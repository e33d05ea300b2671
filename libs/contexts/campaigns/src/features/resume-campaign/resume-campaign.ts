import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent } from '../../campaign.events';
import { reasonGiven } from '../../campaign.rules';
import { campaign, type CampaignState } from '../../campaign.state';

export class ResumeCampaign extends Command<{ readonly campaignId: string }> {}

export const resumeCampaign = defineFeature<{ readonly campaignId: string }, CampaignState, CampaignEvent>({
  command: ResumeCampaign,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  decide({ campaignId }, { status, pauses }, { now, reason }) {
    const pausedAt = pauses.at(-1)?.from;
    if (status !== 'paused' || pausedAt === undefined) {
      throw refuse('campaign-not-paused', `the campaign is ${status}`, { status });
    }
    reasonGiven(reason);
    return [{ type: 'CampaignResumed', data: { campaignId, pausedAt, at: now } }];
  },
});
