import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { ScheduleReportReminders } from '../features/schedule-report-reminders/schedule-report-reminders';

type Opened = Extract<CampaignEvent, { type: 'ObligationsOpened' }>;

/** Who owes a report is to be reminded of it before it falls due. */
export const scheduleRemindersWhenObligationsOpened: Policy<Opened> = {
  name: 'schedule-reminders-when-obligations-opened',
  on: ['ObligationsOpened'],
  decide({ data: { campaignId, obligations } }) {
    const reports = obligations.filter(({ kind }) => kind === 'report').map(({ obligation }) => obligation);
    return reports.length === 0 ? [] : [request(ScheduleReportReminders, { campaignId, obligations: reports })];
  },
};
