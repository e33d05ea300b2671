import { given, TEST_TIME } from '@pacesetter/testing';
import { campaignId, days, running } from '../../../test/reported';
import type { ReportCalendarEvent } from '../../report-calendar.events';
import { reportCalendar } from '../../report-calendar.state';
import { moveReportReminders, type MoveRemindersFacts } from './move-report-reminders';

const { decide } = moveReportReminders;
const facts = (
  dates: Readonly<Record<string, number>>,
  change: Partial<MoveRemindersFacts> = {},
): MoveRemindersFacts => ({
  ...running,
  postponed: (moment) => moment,
  reminders: Object.entries(dates).map(([obligation, day]) => ({ obligation, remindAt: days(day) })),
  ...change,
});
const scheduled: ReportCalendarEvent = {
  type: 'ReportRemindersScheduled',
  data: {
    campaignId,
    reminders: [
      { obligation: 'status', remindAt: days(10) },
      { obligation: 'summary', remindAt: days(20) },
    ],
    since: TEST_TIME,
  },
};
const issued: ReportCalendarEvent = {
  type: 'ReportReminderIssued',
  data: { campaignId, obligation: 'status', dueAt: days(17), owing: 3 },
};
const now = days(12);
const moved: ReportCalendarEvent = {
  type: 'ReportRemindersMoved',
  data: {
    campaignId,
    moved: [
      { obligation: 'summary', from: days(20), remindAt: days(50) },
      { obligation: 'extra', from: undefined, remindAt: days(30) },
    ],
    dropped: [],
    since: now,
  },
};

describe('moving reminders of reports', () => {
  const history = [scheduled, issued];

  it('follows due dates that were moved and reports that are new, once', () => {
    const later = facts({ status: 40, summary: 50, extra: 30 });
    given(reportCalendar, history).when(decide, { campaignId }, { facts: later, now }).then([moved]);
    given(reportCalendar, [...history, moved])
      .when(decide, { campaignId }, { facts: later, now: days(13) })
      .then([]);
  });

  it('drops the reminder of what is owed no longer, or falls due too soon by now', () => {
    const dropped: ReportCalendarEvent = {
      type: 'ReportRemindersMoved',
      data: { campaignId, moved: [], dropped: ['summary'], since: now },
    };
    given(reportCalendar, history)
      .when(decide, { campaignId }, { facts: facts({ status: 10 }), now })
      .then([dropped]);
    given(reportCalendar, history)
      .when(decide, { campaignId }, { facts: facts({ summary: 5 }), now })
      .then([dropped]);
  });

  it('leaves what pauses have moved, and what is due at this moment', () => {
    const postponed = (moment: string) => (moment === days(20) ? days(27) : moment);
    given(reportCalendar, history)
      .when(decide, { campaignId }, { facts: facts({ summary: 27 }, { postponed }), now })
      .then([]);
    given(reportCalendar, history)
      .when(decide, { campaignId }, { facts: facts({ summary: 20 }), now: days(20) })
      .then([]);
  });

  it('is pointless after the end', () => {
    given(reportCalendar, history)
      .when(decide, { campaignId }, { facts: facts({}, { status: 'completed' }), now })
      .thenRefused('campaign-not-running');
  });
});
