import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { ReportCalendarEvent } from '../report-calendar.events';
import type { ReportEvent } from '../report.events';
import { type ReportRef, reportStream } from '../report.state';

/** Reminders before a report falls due, and the time to hand in again what was returned. */
export const reportDeadlines: TimerRule<ReportCalendarEvent | ReportEvent> = {
  name: 'report-deadlines',
  on: [
    'ReportRemindersScheduled',
    'ReportRemindersMoved',
    'ReportReminderIssued',
    'ReportReturned',
    'ReportSubmitted',
    'ReportResubmissionMissed',
  ],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'ReportRemindersScheduled':
        return { set: reminderTimers(event.data.campaignId, event.data.reminders) };
      case 'ReportRemindersMoved': {
        const { campaignId, moved, dropped } = event.data;
        const clear = dropped.map((obligation) => reminderTimer(campaignId, obligation));
        return { clear, set: reminderTimers(campaignId, moved) };
      }
      case 'ReportReminderIssued':
        return { clear: [reminderTimer(event.data.campaignId, event.data.obligation)] };
      case 'ReportReturned': {
        const { campaignId, subject, obligation, deadline } = event.data;
        const payload = { campaignId, subject, obligation };
        const timer = { id: returnTimer(event.data), job: 'notice-report-not-resubmitted', payload };
        return { set: [{ ...timer, dueAt: deadline, campaignId }] };
      }
      case 'ReportSubmitted':
        // Handed in for the first time: there is nothing that could have been returned.
        return event.data.submission === 1 ? {} : { clear: [returnTimer(event.data)] };
      case 'ReportResubmissionMissed':
        return { clear: [returnTimer(event.data)] };
      case 'ReportAccepted':
        return {};
    }
  },
};

function reminderTimers(
  campaignId: string,
  reminders: readonly { readonly obligation: string; readonly remindAt: string }[],
): readonly TimerRequest[] {
  return reminders.map(({ obligation, remindAt }) => ({
    id: reminderTimer(campaignId, obligation),
    job: 'remind-of-report',
    payload: { campaignId, obligation },
    dueAt: remindAt,
    campaignId,
  }));
}

function reminderTimer(campaignId: string, obligation: string): string {
  return derivedId('timer', 'remind-of-report', campaignId, obligation);
}

function returnTimer(ref: ReportRef): string {
  return derivedId('timer', 'notice-report-not-resubmitted', reportStream(ref));
}
