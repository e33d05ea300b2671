import type { Aggregate } from '@pacesetter/kernel';
import type { ReportCalendarEvent } from './report-calendar.events';

export interface Reminder {
  readonly remindAt: string;
  readonly since: string;
  readonly issued: boolean;
}

export interface ReportCalendarState {
  readonly reminders: Readonly<Record<string, Reminder>>;
}

/** Stream `reportcalendar-<campaignId>`: when those who owe reports are reminded; one event for all who owe the same. */
export const reportCalendar: Aggregate<ReportCalendarState, ReportCalendarEvent> = {
  category: 'reportcalendar',
  initialState: { reminders: {} },
  evolve({ reminders }, event) {
    switch (event.type) {
      case 'ReportRemindersScheduled': {
        const { since, reminders: planned } = event.data;
        return { reminders: { ...reminders, ...waiting(planned, since) } };
      }
      case 'ReportRemindersMoved': {
        const { moved, dropped, since } = event.data;
        const left = Object.entries(reminders).filter(([obligation]) => !dropped.includes(obligation));
        return { reminders: { ...Object.fromEntries(left), ...waiting(moved, since) } };
      }
      case 'ReportReminderIssued': {
        const { obligation } = event.data;
        const known = reminders[obligation];
        return known === undefined
          ? { reminders }
          : { reminders: { ...reminders, [obligation]: { ...known, issued: true } } };
      }
    }
  },
};

function waiting(
  planned: readonly { readonly obligation: string; readonly remindAt: string }[],
  since: string,
): Readonly<Record<string, Reminder>> {
  return Object.fromEntries(
    planned.map(({ obligation, remindAt }) => [obligation, { remindAt, since, issued: false }]),
  );
}
