import { EventStoreDBClient } from '@eventstore/db-client';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { startEventStoreDB, type EventStoreDBOptions, type TestEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { Collector, newCategory, newEvent, newEvents, newStream, numbers, range } from '../../contract';
import { HistoryMissing, InvalidAppend } from '../../src/errors';
import type { EventStore } from '../../src/event-store.port';
import { createEventStoreDBEventStore } from '.';

/** What servers do to a log beside what we ask them for. */
describe('the event store on a server that', () => {
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

  async function asAdministrator(act: (client: EventStoreDBClient) => Promise<unknown>): Promise<void> {
    const client = EventStoreDBClient.connectionString(server.url);
    await act(client);
    await client.dispose();
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

  it('has truncated a stream says so, instead of folding what is left', async () => {
    await begin();
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(5));
    server.truncate(stream, 3);
    await expect(store.readStream(stream)).rejects.toThrow(HistoryMissing);
    await expect(store.readStream(stream)).rejects.toThrow('events 0 to 2');
    expect(numbers(await store.readStream(stream, { from: 3 }))).toEqual([3, 4]);
  });

  it.each([true, false])('has deleted a stream says so when it is written to again (batches: %s)', async (batches) => {
    await begin({ batches });
    const [deleted, tombstoned] = [newStream(), newStream()];
    for (const stream of [deleted, tombstoned]) await store.append(stream, 'no-stream', newEvents(2));
    await asAdministrator((client) => client.deleteStream(deleted));
    await asAdministrator((client) => client.tombstoneStream(tombstoned));
    const fresh = createEventStoreDBEventStore({ url: server.url });
    await expect(fresh.append(deleted, 'no-stream', newEvents(1))).rejects.toThrow(HistoryMissing);
    await expect(fresh.append(tombstoned, 'no-stream', newEvents(1))).rejects.toThrow(HistoryMissing);
    await expect(fresh.readStream(tombstoned)).rejects.toThrow('tombstoned');
    await fresh.close();
  });

  it('keeps names with a dollar for itself is given none of ours', async () => {
    await begin();
    await expect(store.append('$pledge-1', 'any', newEvents(1))).rejects.toThrow(InvalidAppend);
    await expect(store.append(newStream(), 'any', [newEvent(1, { type: '$kept' })])).rejects.toThrow('begins with $');
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
