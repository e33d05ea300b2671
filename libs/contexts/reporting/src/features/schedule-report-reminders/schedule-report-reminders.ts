import { Command, defineFeature } from '@pacesetter/kernel';
import type { ReportCalendarEvent } from '../../report-calendar.events';
import { reportCalendar, type ReportCalendarState } from '../../report-calendar.state';
import type { CampaignStanding } from '../../reporting.rules';

export interface RemindersToSchedule {
  readonly campaignId: string;
  /** Keys of obligations that were opened. */
  readonly obligations: readonly string[];
}

/** Given by the policy that hears of opened obligations. */
export class ScheduleReportReminders extends Command<RemindersToSchedule> {}

export interface ScheduleFacts extends CampaignStanding {
  /** Those of the obligations that are reports, and when who owes them is reminded. */
  readonly reminders: readonly { readonly obligation: string; readonly remindAt: string }[];
}

/** Fixes when those who owe a report are reminded; nobody is reminded of what falls due too soon for that. */
export const scheduleReportReminders = defineFeature<
  RemindersToSchedule,
  ReportCalendarState,
  ReportCalendarEvent,
  ScheduleFacts
>({
  command: ScheduleReportReminders,
  aggregate: reportCalendar,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    const reminders = facts.reminders.filter(
      ({ obligation, remindAt }) => remindAt > now && state.reminders[obligation] === undefined,
    );
    if (reminders.length === 0) return [];
    return [{ type: 'ReportRemindersScheduled', data: { campaignId, reminders: [...reminders], since: now } }];
  },
});
