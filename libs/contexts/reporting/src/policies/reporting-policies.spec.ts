import { FulfilObligation } from '@pacesetter/campaigns';
import type { DomainEvent } from '@pacesetter/kernel';
import { OrderRectification } from '@pacesetter/supervision';
import { recorder, TEST_TIME, testId } from '@pacesetter/testing';
import {
  adopted,
  campaignId,
  days,
  deadline,
  held,
  improved,
  notAgain,
  notImproved,
  organizationId,
  returned,
  reviewRef,
  subject,
  submitted,
  toImprove,
} from '../../test/reported';
import { ScheduleReportReminders } from '../features/schedule-report-reminders/schedule-report-reminders';
import { MoveReportReminders } from '../features/move-report-reminders/move-report-reminders';
import { fulfilObligationWhenReported } from './fulfil-obligation-when-reported.policy';
import { moveRemindersWhenCampaignChanged } from './move-reminders-when-campaign-changed.policy';
import { officerImprovement } from './officer-improvement.timers';
import { rectifyWhenOfficerNotImproved } from './rectify-when-officer-not-improved.policy';
import { rectifyWhenReportNotResubmitted } from './rectify-when-report-not-resubmitted.policy';
import { reportDeadlines } from './report-deadlines.timers';
import { scheduleRemindersWhenObligationsOpened } from './schedule-reminders-when-obligations-opened.policy';

/** An event as a listener gets it: the tests give each one of its own. */
const heard = (event: DomainEvent) => recorder()(event) as never;
const part = { campaignId, subject };
const evidence = (kind: string) => ({ kind, ref: testId('event 1') });

describe('what shows that an obligation was met', () => {
  const asked = (event: DomainEvent) => fulfilObligationWhenReported.decide(heard(event));

  it.each<[string, DomainEvent, string]>([
    ['report', submitted(), 'summary'],
    ['meeting', held, 'party-spirit-education'],
    ['mechanism', adopted, 'lasting-mechanism'],
    ['officer-review', { type: 'OfficerReviewsCompleted', data: { ...reviewRef, obligation: 'officers' } }, 'officers'],
  ])('is a %s', (kind, event, obligation) => {
    const data = { ...part, obligation, evidence: evidence(kind) };
    expect(asked(event)).toEqual([{ command: FulfilObligation, data, reason: undefined }]);
  });

  it('is neither a report handed in again nor what was made for no obligation', () => {
    expect(asked(submitted(2))).toEqual([]);
    expect(asked({ type: 'OfficerReviewsCompleted', data: reviewRef })).toEqual([]);
  });
});

describe('reminders', () => {
  it('follow the campaign when it is changed', () => {
    for (const type of ['PhaseExtended', 'CampaignMigrated']) {
      const asked = moveRemindersWhenCampaignChanged.decide(heard({ type, data: { campaignId } }));
      expect(asked).toEqual([{ command: MoveReportReminders, data: { campaignId } }]);
    }
  });

  it('have one timer each, which moves and goes with them', () => {
    const timers = (data: object, type = 'ReportRemindersMoved') =>
      reportDeadlines.timers(heard({ type, data: { campaignId, since: TEST_TIME, ...data } }));
    const first = timers({ reminders: [{ obligation: 'summary', remindAt: days(5) }] }, 'ReportRemindersScheduled');
    const id = first.set?.[0]?.id;
    const moved = [{ obligation: 'summary', from: days(5), remindAt: days(9) }];
    expect(timers({ moved, dropped: [] })).toMatchObject({ clear: [], set: [{ id, dueAt: days(9) }] });
    expect(timers({ moved: [], dropped: ['summary'] })).toEqual({ clear: [id], set: [] });
  });
});

describe('what was let lie', () => {
  it('is to be put right by a deadline', () => {
    const [report] = rectifyWhenReportNotResubmitted.decide(heard(notAgain));
    expect(report).toMatchObject({
      command: OrderRectification,
      data: { ...part, cause: { kind: 'finding', ref: 'report summary' } },
    });
    const [officer] = rectifyWhenOfficerNotImproved.decide(heard(notImproved('chair')));
    expect(officer?.data).toMatchObject({ ...part, cause: { kind: 'finding', ref: 'officer chair' } });
  });
});

describe('reports that become owed', () => {
  it('are to be reminded of', () => {
    const opened = (kinds: readonly string[]) => {
      const obligations = kinds.map((kind) => ({ obligation: `a-${kind}`, kind }));
      return heard({ type: 'ObligationsOpened', data: { campaignId, phase: 'p', obligations } });
    };
    expect(scheduleRemindersWhenObligationsOpened.decide(opened(['plan', 'report']))).toEqual([
      { command: ScheduleReportReminders, data: { campaignId, obligations: ['a-report'] }, reason: undefined },
    ]);
    expect(scheduleRemindersWhenObligationsOpened.decide(opened(['plan']))).toEqual([]);
  });
});

describe('deadlines', () => {
  const timers = (event: DomainEvent) => reportDeadlines.timers(heard(event));

  it('remind some days before, once', () => {
    const reminders = [{ obligation: 'summary', remindAt: deadline }];
    const { set } = timers({ type: 'ReportRemindersScheduled', data: { campaignId, reminders, since: TEST_TIME } });
    expect(set).toMatchObject([{ job: 'remind-of-report', dueAt: deadline, campaignId }]);
    const issued = { campaignId, obligation: 'summary', dueAt: deadline, owing: 1 };
    expect(timers({ type: 'ReportReminderIssued', data: issued })).toEqual({ clear: [set?.[0]?.id] });
  });

  it('run from the return of a report until it is handed in again or missed', () => {
    const { set } = timers(returned);
    expect(set).toMatchObject([{ job: 'notice-report-not-resubmitted', dueAt: deadline }]);
    expect(timers(submitted())).toEqual({});
    expect(timers(submitted(2))).toEqual({ clear: [set?.[0]?.id] });
    expect(timers(notAgain)).toEqual({ clear: [set?.[0]?.id] });
  });

  it('run while an officer has to improve', () => {
    const of = (event: DomainEvent) => officerImprovement.timers(heard(event));
    const { set } = of(toImprove('chair'));
    expect(set).toMatchObject([
      { dueAt: deadline, payload: { campaignId, subject: { organizationId }, officer: 'chair' } },
    ]);
    expect(of(improved('chair'))).toEqual({ clear: [set?.[0]?.id] });
    expect(of(notImproved('chair'))).toEqual({ clear: [set?.[0]?.id] });
    const praised = { ...reviewRef, officer: 'chair', use: 'commended', followUp: 'commend' };
    expect(of({ type: 'OfficerReviewUsed', data: praised })).toEqual({});
  });
});
