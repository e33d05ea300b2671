import { given, TEST_TIME } from '@pacesetter/testing';
import { campaignId, deadline, unmoved } from '../../../test/reported';
import type { ReportCalendarEvent } from '../../report-calendar.events';
import { reportCalendar } from '../../report-calendar.state';
import { issueReportReminder } from './issue-report-reminder';

const { decide } = issueReportReminder;
const dueAt = '2010-06-18T01:00:00.000Z';
const facts = { ...unmoved, dueAt };
const command = { campaignId, obligation: 'summary', owing: 3 };
const scheduled: ReportCalendarEvent = {
  type: 'ReportRemindersScheduled',
  data: { campaignId, reminders: [{ obligation: 'summary', remindAt: deadline }], since: TEST_TIME },
};
const issued: ReportCalendarEvent = { type: 'ReportReminderIssued', data: { ...command, dueAt } };

describe('reminding of a report', () => {
  it('happens once, on its day', () => {
    given(reportCalendar, [scheduled]).when(decide, command, { facts, now: deadline }).then([issued]);
    given(reportCalendar, [scheduled, issued]).when(decide, command, { facts, now: deadline }).then([]);
    given(reportCalendar, [scheduled])
      .when(decide, command, { facts })
      .thenRefused('deadline-not-passed', { deadline });
  });

  it('moves back with a pause, and waits while it lasts', () => {
    const moved = { ...facts, postponed: () => dueAt };
    given(reportCalendar, [scheduled])
      .when(decide, command, { facts: moved, now: deadline })
      .thenRefused('deadline-not-passed', { deadline: dueAt });
    given(reportCalendar, [scheduled])
      .when(decide, command, { facts: { ...facts, status: 'paused' }, now: deadline })
      .thenRefused('campaign-not-running');
  });

  it('is of something that was scheduled', () => {
    given(reportCalendar, []).when(decide, command, { facts, now: deadline }).thenRefused('reminder-unknown');
  });
});
