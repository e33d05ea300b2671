import { Command, defineFeature } from '@pacesetter/kernel';
import type { ReportCalendarEvent } from '../../report-calendar.events';
import { reportCalendar, type ReportCalendarState } from '../../report-calendar.state';
import { refuse } from '../../reporting.errors';
import { campaignRuns, type DeadlineFacts } from '../../reporting.rules';

export interface ReminderToIssue {
  readonly campaignId: string;
  readonly obligation: string;
  /** How many still owe the report. */
  readonly owing: number;
}

export class IssueReportReminder extends Command<ReminderToIssue> {}

export interface ReminderFacts extends DeadlineFacts {
  /** When the report falls due, as it stands now. */
  readonly dueAt?: string;
}

/** Reminds everybody who still owes a report, some days before it falls due, once. */
export const issueReportReminder = defineFeature<
  ReminderToIssue,
  ReportCalendarState,
  ReportCalendarEvent,
  ReminderFacts
>({
  command: IssueReportReminder,
  aggregate: reportCalendar,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, obligation, owing }, { reminders }, { facts, now }) {
    campaignRuns(facts);
    const { dueAt } = facts;
    const reminder = reminders[obligation];
    if (reminder === undefined || dueAt === undefined) {
      throw refuse('reminder-unknown', `nobody is to be reminded of "${obligation}"`, {
        known: Object.keys(reminders),
      });
    }
    if (reminder.issued) return [];
    const deadline = facts.postponed(reminder.remindAt, reminder.since);
    if (now < deadline) throw refuse('deadline-not-passed', `the reminder is for ${deadline}`, { deadline });
    return [{ type: 'ReportReminderIssued', data: { campaignId, obligation, dueAt, owing } }];
  },
});
