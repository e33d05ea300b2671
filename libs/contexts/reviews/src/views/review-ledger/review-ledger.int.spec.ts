import { project } from '@pacesetter/projections';
import { type Circumstances, recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import {
  assessed,
  campaignId,
  commented,
  concerned,
  helped,
  ofBureau,
  ofMember,
  subject,
  tallied,
} from '../../../test/reviewed';
import type { ReviewEvent } from '../../review.events';
import { reviewLedger } from './review-ledger.projection';
import { ledgerOf } from './review-ledger.query';
import { bandCounts, reviewCoverage, standingOf, standingsIn } from './standings.query';

const self: ReviewEvent = {
  type: 'SelfReviewRecorded',
  data: { ...concerned, reviewId: 'self-1', statement: 'All done.', items: [] },
};
const suggestion: ReviewEvent = {
  type: 'SuggestionRaised',
  data: { ...concerned, suggestionId: 'suggestion-1', text: 'Mend the roof.' },
};

const of = (event: ReviewEvent, organizationId: string, memberId?: string) =>
  ({ ...event, data: { ...event.data, subject: { organizationId, memberId } } }) as ReviewEvent;

describe('the review ledger', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => viewReader(database.pool);

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (events: readonly ReviewEvent[], circumstances: Circumstances = {}) =>
    project(
      database.pool,
      reviewLedger,
      events.map((event) => record(event, circumstances)),
    );

  it('holds everything that was said of a subject, in order', async () => {
    const peers = tallied(70, { reviewId: 'peers-1', reviewers: 'peers' });
    const events = [self, tallied(90), peers, commented(80), suggestion, assessed('backward', 41), helped('Wang')];
    await apply(events, { actor: ofBureau });
    const entries = await ledgerOf(views(), concerned, { limit: 20 });
    expect(entries.map(({ place, kind, entryId, score, text }) => [place, kind, entryId, score, text])).toEqual([
      [0, 'self', 'self-1', null, 'All done.'],
      [1, 'mass', 'tally-1', 90, null],
      [2, 'peer', 'peers-1', 70, null],
      [3, 'leader', 'comment-1', 80, 'Go on.'],
      [4, 'suggestion', 'suggestion-1', null, 'Mend the roof.'],
      [5, 'assessment', 'assessment-1', 41, 'Seen.'],
      [6, 'helper', expect.any(String), null, 'Wang'],
    ]);
    expect(entries[0]).toMatchObject({ byOrganization: 'bureau', recordedAt: new Date('2010-06-01T01:00:00.000Z') });
    expect(await ledgerOf(views(), concerned, { after: 4, limit: 1 })).toEqual(entries.slice(5, 6));
    expect(await ledgerOf(views(), ofMember, { limit: 20 })).toEqual([]);
  });

  it('shows how a subject stands', async () => {
    expect(await standingOf(views(), campaignId, subject).catch(() => 'no view')).toBe('no view');
    await apply([tallied(90), tallied(70, { reviewId: 'peers-1', reviewers: 'peers' }), assessed('backward', 41)]);
    const standing = {
      organizationId: 'brigade-149',
      memberId: null,
      satisfaction: 90,
      turnout: 0.8,
      massValid: true,
      score: 41,
      band: 'backward',
      followUp: 'rectify',
      followUpDeadline: new Date('2011-09-20T00:00:00.000Z'),
      helperDue: true,
      helper: null,
      improvementPlanDue: false,
      improvementPlanned: false,
      improved: false,
      followUpsMissed: 0,
    };
    expect(await standingOf(views(), campaignId, subject)).toEqual(standing);
    await apply([helped('Wang')]);
    expect(await standingOf(views(), campaignId, subject)).toEqual({ ...standing, helper: 'Wang' });
    await apply([assessed('advanced', 91, 'assessment-2')]);
    expect(await standingOf(views(), campaignId, subject)).toMatchObject({ band: 'advanced', helper: null });
  });

  it('knows members apart from their organisation', async () => {
    await apply([of(tallied(60), 'brigade-149', 'li'), of(assessed('middle', 75), 'brigade-149', 'li')]);
    expect(await standingOf(views(), campaignId, subject)).toBeUndefined();
    expect(await standingOf(views(), campaignId, ofMember.subject)).toMatchObject({ memberId: 'li', satisfaction: 60 });
    expect(await bandCounts(views(), campaignId)).toEqual({ advanced: 0, middle: 0, backward: 0 });
  });

  it('counts and pages through the bands', async () => {
    const advanced = ['a', 'b', 'c'].map((organization) => of(assessed('advanced', 90), organization));
    await apply([...advanced, of(assessed('middle', 70), 'd'), of(assessed('backward', 40), 'c')]);
    expect(await bandCounts(views(), campaignId)).toEqual({ advanced: 2, middle: 1, backward: 1 });
    const band = { campaignId, band: 'advanced' } as const;
    const [first] = await standingsIn(views(), band, { limit: 1 });
    expect(first).toMatchObject({ organizationId: 'a', score: 90 });
    const rest = await standingsIn(views(), band, { after: first, limit: 10 });
    expect(rest.map(({ organizationId }) => organizationId)).toEqual(['b']);
  });

  it('tells how far the reviews of a phase have come', async () => {
    const early = '2010-06-20T00:00:00.000Z';
    const since = '2012-07-01T00:00:00.000Z';
    await apply([of(tallied(90), 'a'), of(tallied(90), 'b'), of(assessed('middle', 70), 'a')], { at: early });
    expect(await reviewCoverage(views(), campaignId, since)).toEqual({ massReviewed: 0, assessed: 0 });
    await apply([of(tallied(90), 'a'), of(tallied(90, { valid: false }), 'b'), of(assessed('middle', 70), 'b')], {
      at: '2012-09-01T00:00:00.000Z',
    });
    expect(await reviewCoverage(views(), campaignId, since)).toEqual({ massReviewed: 1, assessed: 1 });
    expect(await reviewCoverage(views(), campaignId, early)).toEqual({ massReviewed: 2, assessed: 2 });
  });
});
