import { project } from '@pacesetter/projections';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { deadLettered, discarded, letter, retryRequested } from '../../../testing/dead-letter';
import { recorder } from '../../../testing/recorder';
import { viewReader } from '../../../testing/view-reader';
import { deadLetters } from './dead-letters.projection';
import { DeadLetterQuery } from './dead-letters.query';

const time = (minute: number) => `2010-07-01T00:0${minute}:00.000Z`;

describe('the dead letters view', () => {
  let database: TestDatabase;
  let query: DeadLetterQuery;

  beforeEach(async () => {
    database = await testDatabase();
    query = new DeadLetterQuery(viewReader(database.pool));
  });

  afterEach(() => database.drop());

  it('shows a dead job and what happened to it', async () => {
    const record = recorder();
    await project(database.pool, deadLetters, [
      record(deadLettered, { at: time(1) }),
      record(retryRequested, { at: time(2), reason: 'mended' }),
      record(deadLettered, { at: time(3) }),
    ]);
    const { history: failures, ...shown } = letter;
    expect(await query.page({ status: 'dead', limit: 10 })).toEqual([{ ...shown, failedAt: time(3), status: 'dead' }]);
    const bySystem = { actorId: 'system', reason: null, failures };
    expect(await query.history(letter.timerId)).toEqual([
      { ...bySystem, event: 'JobDeadLettered', occurredAt: time(1) },
      { ...bySystem, event: 'JobRetryRequested', occurredAt: time(2), reason: 'mended', failures: null },
      { ...bySystem, event: 'JobDeadLettered', occurredAt: time(3) },
    ]);
  });

  it('tells decided jobs from open ones, page by page', async () => {
    const record = recorder();
    const ids = ['a', 'b', 'c'];
    const deaths = ids.map((timerId) =>
      record({ ...deadLettered, data: { ...deadLettered.data, timerId } } as typeof deadLettered, {
        at: time(1),
        streamId: `job-${timerId}`,
      }),
    );
    const decision = record({ ...discarded, data: { timerId: 'b' } } as typeof discarded, {
      at: time(2),
      reason: 'settled by hand',
      streamId: 'job-b',
    });
    await project(database.pool, deadLetters, [...deaths, decision]);
    const [first] = await query.page({ status: 'dead', limit: 1 });
    const rest = await query.page({ status: 'dead', limit: 5, after: first });
    expect([first, ...rest].map((row) => row?.timerId)).toEqual(['a', 'c']);
    expect(await query.page({ status: 'discarded', limit: 5 })).toMatchObject([{ timerId: 'b' }]);
    expect(await query.find('b')).toMatchObject({ status: 'discarded' });
    expect(await query.find('never-dead')).toBeUndefined();
    const matching = async (filter: { job?: string; error?: string }) =>
      (await query.page({ status: 'dead', limit: 5, ...filter })).length;
    const counts = [
      matching({ job: letter.job }),
      matching({ job: 'other' }),
      matching({ error: 'no answer' }),
      matching({ error: 'no%' }),
    ];
    expect(await Promise.all(counts)).toEqual([2, 0, 2, 0]);
  });
});
