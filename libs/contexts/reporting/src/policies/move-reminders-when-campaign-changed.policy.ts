import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { MoveReportReminders } from '../features/move-report-reminders/move-report-reminders';

type Changed = Extract<CampaignEvent, { type: 'PhaseExtended' | 'CampaignMigrated' }>;

/** Whoever has more time is reminded later; other reports, and another notice, come with another version. */
export const moveRemindersWhenCampaignChanged: Policy<Changed> = {
  name: 'move-reminders-when-campaign-changed',
  on: ['PhaseExtended', 'CampaignMigrated'],
  decide: ({ data: { campaignId } }) => [request(MoveReportReminders, { campaignId })],
};
