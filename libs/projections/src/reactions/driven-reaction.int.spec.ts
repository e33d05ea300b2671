import type { RecordedEvent } from '@pacesetter/kernel';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { PollingStation } from '../../test/polling-station';
import { migrateProjections } from '../migrate-projections';
import { DrivenReaction } from './driven-reaction';
import type { Reaction } from './reaction';

/** Tells on every vote of more than one point, with one point less. */
class Echo implements Reaction {
  readonly name = 'echo';
  readonly on = ['VoteCast'];
  readonly heard: string[][] = [];

  constructor(private readonly station: PollingStation) {}

  async handle(events: readonly RecordedEvent[]): Promise<void> {
    const votes = events.map(({ id, data }) => ({
      id,
      ...(data as { readonly poll: string; readonly points: number }),
    }));
    this.heard.push(votes.map(({ poll, points }) => `${poll}${points}`));
    for (const { id, poll, points } of votes) {
      if (points > 1) await this.station.castBecauseOf(id, { poll: `${poll}'`, points: points - 1 });
    }
  }
}

describe('a reaction that is driven', () => {
  let database: TestDatabase;
  let station: PollingStation;
  let echo: Echo;

  beforeEach(async () => {
    database = await testDatabase();
    station = await PollingStation.open(database.url);
    await migrateProjections(database.pool);
    echo = new Echo(station);
  });

  afterEach(async () => {
    await station.close();
    await database.drop();
  });

  const driven = (reaction: Reaction = echo) => {
    const { pool, store } = station;
    let looks = 0;
    return new DrivenReaction(reaction, { pool, store, patienceMs: 1_000, appends: () => looks++ });
  };

  it('takes generation by generation, each in the order of its streams and not of their writing', async () => {
    await station.cast('b', 1, 3);
    await station.murmur();
    await station.cast('a', 2, 1);
    expect(await driven().react()).toBe(await station.store.head());
    expect(echo.heard).toEqual([['a2', 'a1', 'b1', 'b3'], ["a'1", "b'2"], ["b''1"]]);
  });

  it('does nothing until it is told to, and nothing twice', async () => {
    const reaction = driven();
    await reaction.react();
    await station.cast('a', 1);
    expect(echo.heard).toEqual([]);
    await reaction.react();
    await reaction.react();
    expect(echo.heard).toEqual([['a1']]);
  });

  it('goes on where it was saved, and hears again of what was not', async () => {
    const first = driven();
    await station.cast('a', 1);
    await first.react();
    await first.save();
    await station.cast('a', 1, 1);
    await first.react();
    const next = new Echo(station);
    await driven(next).react();
    expect(next.heard).toEqual([['a1', 'a1']]);
  });

  it('leaves for later what had followed already when a crash cut a generation off', async () => {
    await station.cast('b', 2);
    await station.cast('c', 2);
    const crash = async (events: readonly RecordedEvent[]) => {
      await echo.handle(events.slice(0, 1));
      throw new Error('the lights went out');
    };
    await expect(driven({ name: echo.name, on: echo.on, handle: crash }).react()).rejects.toThrow('lights');
    const next = new Echo(station);
    await driven(next).react();
    expect(next.heard).toEqual([
      ['b2', 'c2'],
      ["b'1", "b'1", "c'1"],
    ]);
  });

  it('passes a fault on, and has not moved on', async () => {
    const grumpy: Reaction = {
      name: echo.name,
      on: echo.on,
      handle: () => Promise.reject(new Error('nobody listens')),
    };
    const reaction = driven(grumpy);
    await station.cast('a', 1);
    await expect(reaction.react()).rejects.toThrow('nobody listens');
    await expect(reaction.react()).rejects.toThrow('nobody listens');
  });
});
