import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { ScheduleAwardRounds } from '../features/schedule-award-rounds/schedule-award-rounds';

type Launched = Extract<CampaignEvent, { type: 'CampaignLaunched' }>;

/** The rounds come from the programme that the campaign was launched with. */
export const scheduleAwardRoundsWhenLaunched: Policy<Launched> = {
  name: 'schedule-award-rounds-when-launched',
  on: ['CampaignLaunched'],
  decide: ({ data: { campaignId } }) => [request(ScheduleAwardRounds, { campaignId })],
};
