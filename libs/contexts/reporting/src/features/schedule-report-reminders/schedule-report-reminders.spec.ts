import { given, TEST_TIME } from '@pacesetter/testing';
import { campaignId, deadline, running } from '../../../test/reported';
import type { ReportCalendarEvent } from '../../report-calendar.events';
import { reportCalendar } from '../../report-calendar.state';
import { scheduleReportReminders } from './schedule-report-reminders';

const { decide } = scheduleReportReminders;
const reminder = { obligation: 'summary', remindAt: deadline };
const command = { campaignId, obligations: ['summary'] };
const scheduled: ReportCalendarEvent = {
  type: 'ReportRemindersScheduled',
  data: { campaignId, reminders: [reminder], since: TEST_TIME },
};

describe('scheduling reminders of reports', () => {
  it('fixes each of them once', () => {
    const facts = { ...running, reminders: [reminder] };
    given(reportCalendar, []).when(decide, command, { facts }).then([scheduled]);
    given(reportCalendar, [scheduled]).when(decide, command, { facts }).then([]);
  });

  it('leaves out what falls due too soon, and states nothing when nothing is left', () => {
    const facts = { ...running, reminders: [{ obligation: 'summary', remindAt: TEST_TIME }] };
    given(reportCalendar, []).when(decide, command, { facts }).then([]);
    given(reportCalendar, [])
      .when(decide, command, { facts: { ...running, reminders: [] } })
      .then([]);
  });
});
