import { type AnyProjection } from '@pacesetter/engine';
import type { DomainEvent } from '@pacesetter/kernel';
import { project, type Projection } from '@pacesetter/projections';
import { recorder, TEST_TIME, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import {
  accepted,
  adopted,
  bulletinRef,
  called,
  campaignId,
  deadline,
  defined,
  drafted,
  endorsed,
  held,
  improved,
  meetingRef,
  mechanismRef,
  minuted,
  notAgain,
  officerReported,
  organizationId,
  proposed,
  published,
  reportRef,
  returned,
  reviewed,
  reviewRef,
  sentBack,
  submitted,
  toImprove,
} from '../../test/reported';
import { bulletinBoard } from './bulletin-board/bulletin-board.projection';
import { publishedBulletins } from './bulletin-board/bulletin-board.query';
import { fieldResearchBoard } from './field-research/field-research.projection';
import { fieldResearchOf } from './field-research/field-research.query';
import { mechanismBoard } from './mechanism-board/mechanism-board.projection';
import { adoptedMechanisms } from './mechanism-board/mechanism-board.query';
import { meetingBoard } from './meeting-board/meeting-board.projection';
import { attendanceOf, meetingsOf } from './meeting-board/meeting-board.query';
import { officerReviewBoard } from './officer-review-board/officer-review-board.projection';
import { officersReviewed } from './officer-review-board/officer-review-board.query';
import { reportBoard } from './report-board/report-board.projection';
import { reportCounts, reportsFor } from './report-board/report-board.query';
import { reportingGateFacts } from './reporting-gate-facts.query';

describe('what is reported', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => ({ ...viewReader(database.pool), caughtUp: () => Promise.resolve() });

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (projection: AnyProjection, ...events: readonly DomainEvent[]) =>
    project(
      database.pool,
      projection as Projection,
      events.map((event) => record(event, { at: TEST_TIME })),
    );

  it('shows published bulletins, numbered, as they read now', async () => {
    const second = { ...bulletinRef, bulletinId: 'b-2' };
    const correction = { ...bulletinRef, organizationId, title: 'Well done', text: 'The others helped.' };
    await apply(bulletinBoard, drafted, published, { type: 'BulletinCorrected', data: correction });
    await apply(bulletinBoard, { ...drafted, data: { ...drafted.data, ...second } });
    expect((await publishedBulletins(views(), campaignId, { limit: 10 })).items).toEqual([
      expect.objectContaining({ bulletinId: 'b-1', issue: 1, text: 'The others helped.', corrections: 1, about: [] }),
    ]);
    await apply(bulletinBoard, { ...published, data: { ...published.data, ...second } });
    const { next } = await publishedBulletins(views(), campaignId, { limit: 1 });
    const { items: rest } = await publishedBulletins(views(), campaignId, { after: next ?? undefined, limit: 10 });
    expect(rest.map(({ bulletinId, issue }) => [bulletinId, issue])).toEqual([['b-2', 2]]);
  });

  it('shows how reports stand, and who was reminded', async () => {
    const reminders = [{ obligation: 'summary', remindAt: deadline }];
    await apply(
      reportBoard,
      { type: 'ReportRemindersScheduled', data: { campaignId, reminders, since: TEST_TIME } },
      { type: 'ReportReminderIssued', data: { campaignId, obligation: 'summary', dueAt: deadline, owing: 7 } },
      submitted(),
      returned,
      notAgain,
    );
    const [row] = await reportsFor(views(), reportRef, { limit: 10 });
    expect(row).toMatchObject({ organizationId, memberId: null, status: 'overdue', remarks: 'Thin.', submissions: 1 });
    expect(await reportCounts(views(), campaignId)).toEqual([
      { obligation: 'summary', submitted: 0, returned: 0, overdue: 1, accepted: 0, reminded: 7 },
    ]);
    await apply(reportBoard, submitted(2), accepted);
    const [again] = await reportsFor(views(), reportRef, { limit: 10 });
    expect(again).toMatchObject({ status: 'accepted', submissions: 2, againBy: null });
  });

  it('shows meetings with attendance and minutes', async () => {
    const { present, absent, guests } = (held as Extract<typeof held, { type: 'MeetingHeld' }>).data;
    const lacked = { ...meetingRef, organizationId, present: [], absent, guests, needed: 2 };
    await apply(meetingBoard, called, { type: 'MeetingLackedQuorum', data: lacked }, held, minuted);
    const [row] = await meetingsOf(views(), { campaignId, organizationId }, { limit: 10 });
    expect(row).toMatchObject({
      status: 'held',
      present: present.length,
      absent: 1,
      guests: 3,
      withoutQuorum: 1,
      minutes: 'All agreed.',
      resolutions: ['Go on.'],
    });
    expect(await attendanceOf(views(), campaignId, 'li')).toEqual({ present: 1, absent: 0 });
    expect(await attendanceOf(views(), campaignId, 'zhao')).toEqual({ present: 0, absent: 1 });
  });

  it('shows lasting rules once they are adopted, and answers the gates', async () => {
    await apply(reportBoard, submitted());
    await apply(mechanismBoard, proposed, sentBack, proposed, endorsed);
    expect((await adoptedMechanisms(views(), campaignId, { limit: 10 })).items).toEqual([]);
    expect(await reportingGateFacts(views(), campaignId)).toEqual({ 'reports.coverage': 0, 'mechanisms.adopted': 0 });
    await apply(mechanismBoard, adopted);
    await apply(reportBoard, accepted);
    const [row] = (await adoptedMechanisms(views(), campaignId, { limit: 10 })).items;
    expect(row).toMatchObject({ mechanismId: mechanismRef.mechanismId, title: 'Weekly hour' });
    expect(await reportingGateFacts(views(), campaignId)).toEqual({ 'reports.coverage': 1, 'mechanisms.adopted': 1 });
    expect(await reportingGateFacts(views(), 'other')).toEqual({ 'reports.coverage': 1, 'mechanisms.adopted': 0 });
  });

  it('shows officers with their grades and what follows', async () => {
    await apply(officerReviewBoard, defined, officerReported('chair'), reviewed('chair', false), reviewed('chair'));
    await apply(officerReviewBoard, toImprove('chair'), improved('chair'));
    await apply(officerReviewBoard, { type: 'OfficerReviewsCompleted', data: reviewRef });
    const [chair, deputy] = await officersReviewed(views(), campaignId, { limit: 10 });
    expect(chair).toMatchObject({
      status: 'reviewed',
      reviews: 2,
      score: 80,
      followUp: 'improve',
      improvement: 'done',
    });
    expect(deputy).toMatchObject({ officer: 'deputy', status: 'expected', reviews: 0, score: null });
  });

  it('shows what was learnt on the spot', async () => {
    const findings = [{ topic: 'progress', text: 'Half way.' }];
    const research = { campaignId, researchId: 'f-1', organizationId, team: ['Zheng'], findings, suggestions: [] };
    await apply(fieldResearchBoard, { type: 'FieldResearchRecorded', data: research });
    const { campaignId: _campaign, ...shown } = research;
    expect(await fieldResearchOf(views(), campaignId, { limit: 10 })).toEqual([expect.objectContaining(shown)]);
  });
});
