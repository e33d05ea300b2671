import { BEGINNING } from '@pacesetter/kernel';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { ReadModelBehind, UnknownProjection } from '../src/errors';
import { eventually } from './eventually';
import { PollingStation } from './polling-station';
import { voteTally } from './vote-tally.projection';

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

it('applies what has happened and then what happens', async () => {
  await station.cast('a', 1, 2, 3);
  const host = station.host();
  await host.start();
  await host.waitFor(await station.cast('a', 4));
  expect(await station.tally('a')).toEqual({ votes: 4, points: 10, written: 4 });
});

it('goes on after a stop where it was', async () => {
  const first = station.host();
  await first.start();
  await first.waitFor(await station.cast('a', 1));
  await first.stop();
  const second = station.host();
  await second.start();
  await second.waitFor(await station.cast('a', 2));
  expect(await station.tally('a')).toEqual({ votes: 2, points: 3, written: 2 });
});

describe('waiting', () => {
  it('ends at once for events that no view is interested in', async () => {
    const host = station.host();
    await host.start();
    await host.waitFor(await station.murmur());
  });

  it('works in a process that does not run the projections', async () => {
    const elsewhere = station.host();
    await station.host().start();
    await elsewhere.waitFor(await station.cast('a', 1));
    await elsewhere.waitFor(await station.murmur());
    expect(await station.tally('a')).toMatchObject({ votes: 1 });
  });

  it('names those that are behind when the time is over', async () => {
    const host = station.host();
    await host.prepare();
    const wanted = await station.cast('a', 1);
    const waiting = host.waitFor(wanted, ['vote_tally'], 60);
    await expect(waiting).rejects.toThrow(ReadModelBehind);
    await expect(waiting).rejects.toMatchObject({
      wanted,
      behind: [{ projection: 'vote_tally', position: BEGINNING }],
    });
  });

  it('knows only its own projections', async () => {
    const host = station.host();
    await expect(host.waitFor(BEGINNING, ['nobody'])).rejects.toThrow(UnknownProjection);
    await expect(host.positionOf('nobody')).rejects.toThrow(UnknownProjection);
  });
});

describe('lingering', () => {
  const AGES = 600_000;

  it('writes together what comes together, and at once what somebody waits for', async () => {
    const host = station.host({ lingerMs: AGES });
    await host.start();
    await station.cast('a', 1);
    await eventually(async () => expect(await station.tally('a')).toMatchObject({ votes: 1 }));
    await station.cast('a', 2, 3);
    const last = await station.cast('a', 4);
    expect(await station.tally('a')).toMatchObject({ votes: 1 });
    await host.waitFor(last, ['vote_tally']);
    expect(await station.tally('a')).toMatchObject({ votes: 4, points: 10 });
    const batches = 'SELECT count(DISTINCT xmin::text)::int AS count FROM view_vote_tally.votes';
    expect((await station.pool.query<{ count: number }>(batches)).rows).toEqual([{ count: 2 }]);
  });

  it('ends with the time, and at the stop', async () => {
    const host = station.host({ lingerMs: 20 });
    await host.start();
    await host.waitFor(await station.cast('a', 1));
    await station.cast('a', 2);
    await station.cast('a', 3);
    await eventually(async () => expect(await station.tally('a')).toMatchObject({ votes: 3 }));
    await host.stop();
    const patient = station.host({ lingerMs: AGES });
    await patient.start();
    await patient.waitFor(await station.cast('a', 4));
    await patient.stop();
  });
});

describe('status', () => {
  it('says how far behind a view is', async () => {
    const host = station.host();
    await host.prepare();
    await station.murmur();
    await station.cast('a', 1, 2);
    const [tally] = await host.status();
    expect(tally).toMatchObject({ projection: 'vote_tally', state: 'off', position: BEGINNING, lag: { events: 3 } });
  });

  it('says that nothing is left to do, though the last events did not concern the view', async () => {
    const host = station.host();
    await host.start();
    await host.waitFor(await station.cast('a', 1));
    await station.murmur();
    const [tally] = await host.status();
    expect(tally).toMatchObject({ state: 'running', lag: { events: 0, seconds: 0 } });
  });
});

describe('the checkpoint of events that do not concern the view', () => {
  const storedPosition = async () => {
    const sql = `SELECT position FROM projections.checkpoints WHERE projection = 'vote_tally'`;
    return (await station.pool.query<{ position: string }>(sql)).rows[0]?.position;
  };

  it('is written after a while', async () => {
    const host = station.host({ saveEveryMs: 20 });
    await host.start();
    const last = await station.murmur();
    await eventually(async () => expect(await storedPosition()).toBe(last));
  });

  it('is not written at once, but at the stop', async () => {
    const host = station.host({ saveEveryMs: 60_000 });
    await host.start();
    const last = await station.murmur();
    await eventually(async () => expect(await host.positionOf('vote_tally')).toBe(last));
    expect(await storedPosition()).toBe(BEGINNING);
    await host.stop();
    expect(await storedPosition()).toBe(last);
  });
});

it('refuses two projections of one name, and names that are no names', () => {
  expect(() => station.host({ projections: [voteTally, voteTally] })).toThrow('two projections are named vote_tally');
  expect(() => station.host({ projections: [{ ...voteTally, name: 'a"b' }] })).toThrow('"a"b" is no name');
});
