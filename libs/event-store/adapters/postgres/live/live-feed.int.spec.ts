import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { UpcasterRegistry } from '../../../src/upcaster-registry';
import type { EventStore, SubscribeOptions } from '../../../src/event-store.port';
import { Collector, newEvents, newStream, numbers, range } from '../../../contract';
import { Connection } from '../connection';
import { migrateEventStore } from '../migrate-event-store';
import { PostgresEventStore } from '../postgres-event-store';
import { readAll } from '../read-all';
import { HeadListener } from './head-listener';
import { postgresFeed } from './log-follower';

const LONG = 600_000;

describe('the live feed', () => {
  let database: TestDatabase;
  let opened: EventStore[] = [];
  let collectors: Collector[] = [];

  beforeAll(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
  });

  afterEach(async () => {
    await Promise.all(collectors.map((collector) => collector.stop()));
    await Promise.all(opened.map((store) => store.close()));
    [opened, collectors] = [[], []];
  });

  afterAll(() => database.drop());

  /** A store whose feed counts how often it reads the log. */
  function open({ pollMs = LONG, hears = true } = {}): { store: EventStore; reads: () => number } {
    const connection = new Connection(database.pool, 1_000);
    const listener = new HeadListener(database.pool, LONG);
    const upcasters = new UpcasterRegistry();
    let reads = 0;
    const feed = postgresFeed({
      upcasters,
      pollMs,
      read: (after, limit) => {
        reads++;
        return readAll(connection, { after, limit });
      },
      listen: async (onHead, signal) => (hears ? listener.listen(onHead, signal) : undefined),
    });
    const store = new PostgresEventStore({ connection, feed, upcasters, release: async () => undefined });
    opened.push(store);
    return { store, reads: () => reads };
  }

  async function follow(store: EventStore, options: Partial<SubscribeOptions> = {}): Promise<Collector> {
    const collector = new Collector(store, { after: await store.head(), ...options });
    collectors.push(collector);
    return collector;
  }

  it('hands on what the process appends without reading it', async () => {
    const { store, reads } = open({ hears: false });
    const followers = await Promise.all([follow(store), follow(store), follow(store)]);
    await store.append(newStream(), 'no-stream', newEvents(1));
    await followers[0].seen(1);
    const before = reads();
    for (const number of range(1, 50)) await store.append(newStream(), 'no-stream', newEvents(1, number));
    for (const follower of followers) expect(numbers(await follower.seen(50))).toEqual(range(0, 50));
    expect(reads()).toBe(before);
  });

  it('reads once for all when another process has appended', async () => {
    const [{ store, reads }, { store: other }] = [open(), open({ hears: false })];
    const followers = await Promise.all(range(0, 10).map(() => follow(store)));
    await other.append(newStream(), 'no-stream', newEvents(1));
    await followers[0]!.seen(1);
    const before = reads();
    for (const number of range(1, 11)) await other.append(newStream(), 'no-stream', newEvents(1, number));
    for (const follower of followers) expect(numbers(await follower.seen(11))).toEqual(range(0, 11));
    expect(reads() - before).toBeLessThanOrEqual(10);
  });

  it('finds new events by itself when no notification comes', async () => {
    const [{ store }, { store: other }] = [open({ hears: false, pollMs: 20 }), open({ hears: false })];
    const follower = await follow(store);
    await other.append(newStream(), 'no-stream', newEvents(2));
    expect(numbers(await follower.seen(2))).toEqual([0, 1]);
  });

  it('reads what lies between when others append too', async () => {
    const [{ store }, { store: other }] = [open({ hears: false }), open({ hears: false })];
    const follower = await follow(store);
    await store.append(newStream(), 'no-stream', newEvents(1));
    await follower.seen(1);
    await other.append(newStream(), 'no-stream', newEvents(2, 1));
    await store.append(newStream(), 'no-stream', newEvents(1, 3));
    expect(numbers(await follower.seen(4))).toEqual([0, 1, 2, 3]);
  });

  it('rests while nobody follows, and starts anew', async () => {
    const { store, reads } = open({ hears: false, pollMs: 10 });
    const first = await follow(store);
    await store.append(newStream(), 'no-stream', newEvents(1));
    await first.seen(1);
    await first.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = reads();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reads()).toBe(before);
    const second = await follow(store);
    await store.append(newStream(), 'no-stream', newEvents(1, 1));
    expect(numbers(await second.seen(1))).toEqual([1]);
  });
});
