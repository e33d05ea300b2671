import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { PoisonousEvent, RebuildInProgress } from '../src/errors';
import type { ProjectionHost } from '../src/projection-host';
import type { RebuildProgress } from '../src/rebuild';
import { imprintViews } from '../src/view-imprint';
import { eventually } from './eventually';
import { PollingStation } from './polling-station';
import { largestVote, voteTally } from './vote-tally.projection';

let database: TestDatabase;
let station: PollingStation;

beforeEach(async () => {
  database = await testDatabase();
  station = await PollingStation.open(database.url);
});

afterEach(async () => {
  await station.close();
  await database.drop();
});

async function started(): Promise<ProjectionHost> {
  const host = station.host();
  await host.start();
  return host;
}

async function schemas(): Promise<string[]> {
  const { rows } = await station.pool.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'view\\_vote%' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

it('makes rows anew that somebody has spoilt', async () => {
  const host = await started();
  await host.waitFor(await station.cast('a', 1, 2));
  await station.pool.query('UPDATE view_vote_tally.polls SET points = 99');
  await host.rebuild('vote_tally');
  expect(await station.tally('a')).toEqual({ votes: 2, points: 3, written: 2 });
  expect(await schemas()).toEqual(['view_vote_tally']);
});

it('loses and doubles nothing while votes are cast, and queries work all the time', async () => {
  const host = await started();
  const points = Array.from({ length: 100 }, () => 1);
  let last = await station.cast('a', ...points);
  let [rebuilt, looks, seen] = [false, 0, 0];
  const voting = (async () => {
    while (!rebuilt) last = await station.cast('a', ...points);
  })();
  const looking = (async () => {
    for (; !rebuilt; looks++) {
      const { votes, written } = await station.tally('a');
      expect(written).toBe(votes);
      expect(votes).toBeGreaterThanOrEqual(seen);
      seen = votes;
    }
  })();
  for (let time = 0; time < 3; time++) await host.rebuild('vote_tally');
  rebuilt = true;
  await Promise.all([voting, looking]);
  await host.waitFor(last, undefined, 20_000);
  const { votes } = await station.tally('a');
  expect(looks).toBeGreaterThan(3);
  expect(await station.tally('a')).toEqual({ votes, points: votes, written: votes });
  expect(await eventsInStore()).toBe(votes);
});

async function eventsInStore(): Promise<number> {
  return (await station.store.readStream('poll-a')).length;
}

it('never shows a query one table of the old ones and another of the new', async () => {
  const host = await started();
  await host.waitFor(await station.cast('a', 1, 2));
  await station.pool.query('UPDATE view_vote_tally.polls SET votes = 99; DELETE FROM view_vote_tally.votes');
  const obstacle = await station.pool.connect();
  await obstacle.query('BEGIN; LOCK TABLE view_vote_tally.votes IN ACCESS EXCLUSIVE MODE');
  const query = station.tally('a');
  await eventually(async () => expect(await waitingFor('AccessShareLock')).toBe(1));
  const seen: RebuildProgress[] = [];
  const rebuilding = host.rebuild('vote_tally', (progress) => seen.push(progress));
  await eventually(() => expect(seen.at(-1)).toMatchObject({ events: 2, waitsForQueries: true }));
  await obstacle.query('ROLLBACK');
  obstacle.release();
  expect(await query).toEqual({ votes: 99, points: 3, written: 0 });
  await rebuilding;
  expect(await station.tally('a')).toEqual({ votes: 2, points: 3, written: 2 });
});

it('is not seen half by who takes an imprint meanwhile', async () => {
  const host = await started();
  await host.waitFor(await station.cast('a', 1, 2));
  const imprint = await imprintViews(station.pool);
  const obstacle = await station.pool.connect();
  await obstacle.query('BEGIN; LOCK TABLE view_largest_vote.polls IN ACCESS EXCLUSIVE MODE');
  const taken = imprintViews(station.pool);
  await eventually(async () => expect(await waitingFor('AccessShareLock')).toBe(1));
  await host.rebuild('vote_tally');
  await obstacle.query('ROLLBACK');
  obstacle.release();
  expect(await taken).toEqual(imprint);
});

/** How many sessions wait for such a lock on a table. */
async function waitingFor(mode: string): Promise<number> {
  const { rows } = await station.pool.query(
    `SELECT FROM pg_locks WHERE NOT granted AND locktype = 'relation' AND mode = $1
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [mode],
  );
  return rows.length;
}

it('tells how far it is', async () => {
  const host = await started();
  const last = await station.cast('a', 1, 2, 3);
  await host.waitFor(last);
  const seen: unknown[] = [];
  await host.rebuild('vote_tally', (progress) => seen.push(progress));
  expect(seen.at(-1)).toEqual({ projection: 'vote_tally', events: 3, position: last, atHead: true });
});

it('starts again clean after it was broken off in the middle', async () => {
  const host = await started();
  await host.waitFor(await station.cast('a', 1, 2));
  const brokenOff = host.rebuild('vote_tally', () => {
    throw new Error('the process dies here');
  });
  await expect(brokenOff).rejects.toThrow('the process dies here');
  expect(await schemas()).toEqual(['view_vote_tally', 'view_vote_tally__next']);

  await host.waitFor(await station.cast('a', 3));
  await host.rebuild('vote_tally');
  expect(await station.tally('a')).toEqual({ votes: 3, points: 6, written: 3 });
  expect(await schemas()).toEqual(['view_vote_tally']);
});

it('works from a process that does not run the projection, once at a time', async () => {
  const host = await started();
  await host.waitFor(await station.cast('a', 1));
  const [one, other] = await Promise.allSettled([
    station.host().rebuild('vote_tally'),
    station.host().rebuild('vote_tally'),
  ]);
  const refused = [one, other].filter(({ status }) => status === 'rejected');
  for (const result of refused) expect(result).toMatchObject({ reason: expect.any(RebuildInProgress) });
  expect(refused.length).toBeLessThan(2);
  await host.waitFor(await station.cast('a', 2));
  expect(await station.tally('a')).toEqual({ votes: 2, points: 3, written: 2 });
});

it('leaves the live tables alone when an event cannot be applied', async () => {
  const host = await started();
  await host.waitFor(await station.cast('a', 1));
  await station.pool.query('ALTER TABLE view_vote_tally.votes DROP CONSTRAINT votes_points_check');
  await host.waitFor(await station.cast('a', 5000));
  await expect(host.rebuild('vote_tally')).rejects.toThrow(PoisonousEvent);
  await host.waitFor(await station.cast('a', 1));
  expect(await station.tally('a')).toEqual({ votes: 3, points: 5002, written: 3 });
});

describe('a definition that has changed', () => {
  const renamed = {
    ...voteTally,
    tables: `${voteTally.tables} ALTER TABLE polls ADD COLUMN title text DEFAULT 'none'`,
  };

  it('is rebuilt at the next start', async () => {
    const before = await started();
    await before.waitFor(await station.cast('a', 1, 2));
    await before.stop();
    const after = station.host({ projections: [renamed, largestVote] });
    await after.start();
    await after.waitFor(await station.cast('a', 3));
    await eventually(async () => {
      const { rows } = await station.pool.query('SELECT * FROM view_vote_tally.polls');
      expect(rows).toEqual([{ poll: 'a', votes: 3, points: 6, title: 'none' }]);
    });
  });

  it('is one with another version, or other events', async () => {
    const before = await started();
    await before.waitFor(await station.cast('a', 1));
    await before.stop();
    const doubled = { ...voteTally, version: 2, apply: twice };
    const after = station.host({ projections: [doubled] });
    await after.start();
    await after.waitFor(await station.cast('a', 1));
    await eventually(async () => expect(await station.tally('a')).toMatchObject({ votes: 4 }));
  });

  const twice: typeof voteTally.apply = (event, rows) => {
    voteTally.apply(event, rows);
    rows.increment('polls', { poll: event.data.poll }, { votes: 1 });
  };
});

it('a view whose schema was dropped is made anew', async () => {
  const before = await started();
  await before.waitFor(await station.cast('a', 1, 2));
  await before.stop();
  await station.pool.query('DROP SCHEMA view_vote_tally CASCADE');
  const after = await started();
  await after.waitFor(await station.cast('a', 3));
  expect(await station.tally('a')).toEqual({ votes: 3, points: 6, written: 3 });
});
