import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { PoisonousEvent, ReadModelBehind } from '../src/errors';
import type { Projection } from '../src/projection';
import { eventually } from './eventually';
import { PollingStation } from './polling-station';
import { largestVote, voteTally, type VoteCast } from './vote-tally.projection';

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

/** 1000 points are more than the table's CHECK allows. */
async function poisonAmongOthers() {
  await station.cast('a', 1, 2, 3);
  const culprit = await station.cast('a', 1000);
  const last = await station.cast('a', 4, 5);
  return { culprit, last };
}

it('stops the projection alone when the database refuses a row, before the event that asked for it', async () => {
  const { culprit, last } = await poisonAmongOthers();
  const host = station.host();
  await host.start();
  await host.waitFor(last, ['largest_vote']);
  await eventually(async () => expect((await host.status())[0]).toMatchObject({ state: 'stopped' }));

  const [tally, largest] = await host.status();
  expect(tally?.error).toBeInstanceOf(PoisonousEvent);
  expect(tally?.error).toMatchObject({
    facts: { projection: 'vote_tally', type: 'VoteCast', streamId: 'poll-a', revision: 3, position: culprit },
  });
  expect(largest).toMatchObject({ state: 'running' });
  expect(await station.tally('a')).toEqual({ votes: 3, points: 6, written: 3 });
});

it('says so loudly, with all that is needed to find the event', async () => {
  const { culprit, last } = await poisonAmongOthers();
  const host = station.host();
  await host.start();
  await expect(host.waitFor(last, ['vote_tally'])).rejects.toThrow(ReadModelBehind);
  const [line, ...more] = station.log.lines.filter(({ level }) => level === 'error');
  expect(more).toEqual([]);
  expect(line?.message).toContain('projection stopped');
  expect(line?.facts).toMatchObject({
    projection: 'vote_tally',
    eventId: expect.any(String),
    type: 'VoteCast',
    streamId: 'poll-a',
    position: culprit,
  });
  expect(line?.facts['error']).toMatchObject({ cause: { message: expect.stringContaining('check constraint') } });
});

it('goes on after somebody has mended it', async () => {
  const { last } = await poisonAmongOthers();
  const host = station.host();
  await host.start();
  await expect(host.waitFor(last, ['vote_tally'])).rejects.toThrow(ReadModelBehind);
  await station.pool.query('ALTER TABLE view_vote_tally.votes DROP CONSTRAINT votes_points_check');
  host.resume('vote_tally');
  await host.waitFor(last, ['vote_tally']);
  expect(await station.tally('a')).toEqual({ votes: 6, points: 1015, written: 6 });
});

it('stops when apply throws, and a restart with mended code goes on', async () => {
  const picky: Projection<VoteCast> = {
    ...voteTally,
    apply(event, rows) {
      if (event.data.points === 2) throw new Error('two is not to my taste');
      voteTally.apply(event, rows);
    },
  };
  const last = await station.cast('a', 1, 2, 3);
  const host = station.host({ projections: [picky, largestVote] });
  await host.start();
  await expect(host.waitFor(last, ['vote_tally'])).rejects.toThrow('two is not to my taste');
  expect(await station.tally('a')).toMatchObject({ votes: 1 });
  await host.stop();

  const mended = station.host();
  await mended.start();
  await mended.waitFor(last);
  expect(await station.tally('a')).toEqual({ votes: 3, points: 6, written: 3 });
});
