import { Command, defineFeature } from '@pacesetter/kernel';
import { runningCampaign } from '../../campaign.rules';
import type { CampaignEvent } from '../../campaign.events';
import { campaign, type CampaignState } from '../../campaign.state';

export interface CompletedEnrolment {
  readonly campaignId: string;
  readonly organizations: number;
  readonly members: number;
}

export class CompleteEnrolment extends Command<CompletedEnrolment> {}

export const completeEnrolment = defineFeature<CompletedEnrolment, CampaignState, CampaignEvent>({
  command: CompleteEnrolment,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  decide(completed, state) {
    runningCampaign(state);
    const first = state.phases[0];
    if (state.enrolled || first === undefined) return [];
    const opens = { phase: first.phase, opensAt: first.startsAt };
    return [{ type: 'EnrolmentCompleted', data: { ...completed, opens } }];
  },
});
