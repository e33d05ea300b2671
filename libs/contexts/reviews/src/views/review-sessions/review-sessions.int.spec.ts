import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import { campaignId } from '../../../test/reviewed';
import { closed, member, opened, panel, panelOpened, recused, session, sheet } from '../../../test/session';
import type { Result, SessionEvent } from '../../session.events';
import { reviewSessions } from './review-sessions.projection';
import { judgesMarks, sessionResults, sessionsOf } from './review-sessions.query';

const brigade = { organizationId: 'brigade-149' };
const result = (change: Partial<Result> = {}): Result => ({
  ...{ subject: member('li'), eligible: 2, marked: 2, tally: { satisfied: 2 }, marks: [], raw: 100, score: 100 },
  ...{ counts: true, suggestions: [] },
  ...change,
});

/** A judge's sheet about one brigade. */
const judged = (sealed: boolean): SessionEvent => ({
  type: 'ReviewSheetHandedIn',
  data: { ...panel, reviewer: 'strict', marks: [{ subject: brigade, score: 60 }], suggestions: [], sealed },
});

describe('the view of review sessions', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => viewReader(database.pool);

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (...events: readonly SessionEvent[]) =>
    project(
      database.pool,
      reviewSessions,
      events.map((event) => record(event)),
    );

  it('tells how far a session has come, and its result when it is closed', async () => {
    await apply(opened(), recused('li', 'wu'), sheet('wu'));
    const [row] = await sessionsOf(views(), { campaignId, ...brigade }, { limit: 10 });
    expect(row).toMatchObject({ kind: 'peer', reviewers: 3, handedIn: 1, recusals: 1, closedAt: null, turnout: null });
    expect(await sessionResults(views(), session)).toEqual([]);
    await apply(closed({ handedIn: 3, results: [result()] }));
    const [after] = await sessionsOf(views(), { campaignId, ...brigade }, { limit: 10 });
    expect(after).toMatchObject({ handedIn: 3, turnout: 1, valid: true, scales: [] });
    const found = { raw: 100, score: 100, tally: { satisfied: 2 }, counts: true, eligible: 2, marked: 2 };
    expect(await sessionResults(views(), session)).toEqual([{ ...brigade, memberId: 'li', ...found }]);
  });

  it('never tells who of the peers gave which grade, nor a result of too few', async () => {
    const few = result({ subject: member('wu'), marked: 1, counts: false });
    await apply(opened(), sheet('li'), sheet('wu'), closed({ results: [result(), few] }));
    expect(await judgesMarks(views(), session)).toEqual([]);
    expect((await sessionResults(views(), session))[1]).toMatchObject({ memberId: 'wu', score: null, tally: null });
  });

  it('shows nothing of a sealed sheet before the session is closed, then raw and normalised scores', async () => {
    await apply(panelOpened(), judged(true));
    expect(await judgesMarks(views(), panel)).toEqual([]);
    const { rows } = await database.pool.query<{ count: string }>('SELECT count(*) FROM view_review_sessions.marks');
    expect(rows).toEqual([{ count: '0' }]);
    const marks = [{ reviewer: 'strict', raw: 60, normalised: 72.5 }];
    await apply(closed({ ...panel, results: [result({ subject: brigade, tally: {}, marks })] }));
    expect(await judgesMarks(views(), panel)).toEqual([{ subject: 'brigade-149', ...marks[0] }]);
  });

  it('shows an open sheet at once where nothing is sealed', async () => {
    await apply(panelOpened({ sealed: false }), judged(false));
    expect(await judgesMarks(views(), panel)).toEqual([
      { subject: 'brigade-149', reviewer: 'strict', raw: 60, normalised: null },
    ]);
  });
});
