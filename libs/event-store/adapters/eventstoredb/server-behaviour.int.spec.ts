import { EventStoreDBClient } from '@eventstore/db-client';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import {
  describeControlled,
  startEventStoreDB,
  type EventStoreDBOptions,
  type TestEventStoreDB,
} from '@pacesetter/testing/eventstoredb';
import { Collector, newCategory, newEvent, newEvents, newStream, numbers, range } from '../../contract';
import type { EventStore } from '../../src/event-store.port';
import { createEventStoreDBEventStore } from '.';

/** What servers do to a log beside what we ask them for. */
describeControlled('the event store on a server that', 'scavenges and withdrawn rights at will', () => {
  let server: TestEventStoreDB;
  let store: EventStore;

  afterEach(async () => {
    await store.close();
    await server.stop();
  });

  async function begin(options: EventStoreDBOptions = {}): Promise<void> {
    server = await startEventStoreDB(options);
    store = createEventStoreDBEventStore({ url: server.url });
  }

  it('throws away its own events loses none of ours to who goes on behind one of them', async () => {
    await begin();
    // Every tenth append is followed by an event of the server's own.
    const streams = range(0, 40).map(() => newStream());
    for (const [number, stream] of streams.entries()) await store.append(stream, 'no-stream', [newEvent(number)]);
    const places = await placesOf(server.url);
    const all = (await store.readAll({ after: BEGINNING, limit: 100 })).events;
    expect(places.length).toBeGreaterThan(2);
    server.scavenge();
    for (const after of places) {
      const { events } = await store.readAll({ after, limit: 100 });
      const collector = new Collector(store, { after });
      const behind = all.filter(({ position }) => position > after);
      expect(numbers(events)).toEqual(numbers(behind));
      expect(numbers(await collector.seen(behind.length))).toEqual(numbers(behind));
      await collector.stop();
    }
  });

  it.each([true, false])('denies access is believed at once (batches: %s)', async (batches) => {
    await begin({ login: 'ops:changeit', batches });
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(1));
    server.deny(true);
    await expect(store.append(stream, 0, newEvents(1))).rejects.toMatchObject({ type: 'access-denied' });
    await expect(store.head()).rejects.toMatchObject({ type: 'access-denied' });
    server.deny(false);
    expect((await store.append(stream, 0, newEvents(1))).revision).toBe(1);
  });

  it('knows nothing of a position says so at once', async () => {
    await begin();
    await store.append(newStream(), 'no-stream', newEvents(1));
    const later = '0000999999999999' as Position;
    await expect(store.readAll({ after: later, limit: 1 })).rejects.toMatchObject({ code: 3 });
  });

  it('looks at much that nobody wants tells of every position it has come to', async () => {
    await begin();
    const category = newCategory();
    for (const round of range(0, 6)) await store.append(newStream(), 'no-stream', newEvents(500, round));
    const { position } = await store.append(newStream(category), 'no-stream', newEvents(1));
    const found = await store.readAll({ after: BEGINNING, limit: 1, filter: { categories: [category] } });
    expect(found.events).toHaveLength(1);
    expect(found.position).toBe(position);
  });
});

/** Places of the server's own events. */
async function placesOf(url: string): Promise<Position[]> {
  const client = EventStoreDBClient.connectionString(url);
  const places: Position[] = [];
  for await (const { event } of client.readAll()) {
    if (event?.type.startsWith('$') === true && event.position.commit > 0n)
      places.push(String(event.position.commit).padStart(16, '0') as Position);
  }
  await client.dispose();
  return places;
}
