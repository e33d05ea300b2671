import type { EventStore } from '@pacesetter/event-store';
import { newCategory, newEvents, newStream, range } from '@pacesetter/event-store/contract';
import { createEventStoreDBEventStore } from '@pacesetter/event-store/eventstoredb';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { CountedNumbers, FollowedNumbers, type LogNumbers } from '@pacesetter/log-numbers';
import { PostgresNumberTables } from '@pacesetter/log-numbers/postgres';
import { testDatabase } from '@pacesetter/testing';
import { startEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { singleStream, wholeLog } from './feed-source';

interface Opened {
  readonly store: EventStore;
  readonly numbers: LogNumbers;
  readonly close: () => Promise<void>;
}

async function onPostgres(): Promise<Opened> {
  const database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
  const store = createPostgresEventStore({ url: database.url });
  const close = () => store.close().then(() => database.drop());
  return { store, numbers: new CountedNumbers(store), close };
}

async function onEventStoreDB(): Promise<Opened> {
  const [server, database] = await Promise.all([startEventStoreDB(), testDatabase()]);
  const store = createEventStoreDBEventStore({ url: server.url });
  const tables = new PostgresNumberTables(database.pool);
  const numbers = new FollowedNumbers({ store, tables, log: { warn: () => undefined } });
  const close = async () => {
    await numbers.close();
    await store.close();
    await Promise.all([server.stop(), database.drop()]);
  };
  return { store, numbers, close };
}

describe.each([
  ['on PostgreSQL', onPostgres],
  ['on EventStoreDB', onEventStoreDB],
])('what feeds are made of, %s', (_, open) => {
  let log: Opened;
  let before: number;

  beforeAll(async () => {
    log = await open();
  });
  beforeEach(async () => {
    before = await wholeLog(log).head();
  });
  afterAll(() => log.close());

  const write = async (count: number, category?: string) => {
    const stream = newStream(category);
    const { position } = await log.store.append(stream, 'no-stream', newEvents(count));
    return { stream, position };
  };

  it('every event of the whole log has the next place, which is its number', async () => {
    for (const count of [3, 1, 12]) await write(count);
    const page = await wholeLog(log).read(before, 100);
    expect(page.events.map(({ places }) => places)).toEqual(range(before + 1, before + 17));
    expect(page.events.every(({ places, number }) => places === number)).toBe(true);
    expect(page).toMatchObject({ places: before + 16, atHead: true });
    expect((await wholeLog(log).read(before + 5, 2)).events).toEqual(page.events.slice(5, 7));
  });

  it('those of a category keep the places they have among all', async () => {
    const category = newCategory();
    await write(2);
    const { position } = await write(2, category);
    await write(3);
    const source = wholeLog(log, { categories: [category] });
    const { events, places } = await source.read(before, 10);
    expect(events.map((event) => event.places)).toEqual([before + 3, before + 4]);
    expect(places).toBe(before + 7);
    expect(await source.placesAt(position)).toBe(before + 4);
  });

  it('a stream has its revisions for places, and numbers among all', async () => {
    await write(2);
    const { stream } = await write(3);
    const { events, places, atHead } = await singleStream(log, stream).read(1, 5);
    expect(events.map((event) => event.places)).toEqual([2, 3]);
    expect(events.map(({ number }) => number)).toEqual([before + 4, before + 5]);
    expect({ places, atHead }).toEqual({ places: 3, atHead: true });
  });

  it('who follows is given everything once, with its place', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const following = (async () => {
      for await (const { events } of wholeLog(log).follow(before, 5, stop.signal)) {
        seen.push(...events.map(({ places }) => places));
        if (seen.length >= 24) stop.abort();
      }
    })();
    for (const count of range(0, 12).map(() => 2)) await write(count);
    await following;
    expect(seen).toEqual(range(before + 1, before + 25));
  });
});
