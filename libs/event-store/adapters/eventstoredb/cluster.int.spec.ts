import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import {
  describeControlled,
  startEventStoreDB,
  type EventStoreDBOptions,
  type TestEventStoreDB,
} from '@pacesetter/testing/eventstoredb';
import { Collector, newEvent, newEvents, newStream, numbers, range } from '../../contract';
import { ForeignEvent, InvalidAppend, StoreUnavailable } from '../../src/errors';
import type { EventStore } from '../../src/event-store.port';
import { createEventStoreDBEventStore } from '.';

/** What happens to and on servers, beyond what every adapter promises. */
describeControlled('the event store on EventStoreDB', 'lost answers, changes of leader and logins', () => {
  let server: TestEventStoreDB;
  let store: EventStore;

  afterEach(async () => {
    await store.close();
    await server.stop();
  });

  async function begin(options: EventStoreDBOptions = {}, patienceMs?: number): Promise<void> {
    server = await startEventStoreDB(options);
    store = createEventStoreDBEventStore({ url: server.url, patienceMs });
  }

  it.each([
    ['in batches', true],
    ['one by one, where the server takes no batches', false],
  ])('writes once what was written without an answer (%s)', async (_, batches) => {
    await begin({ batches });
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(1));
    server.loseAnswers(2);
    const events = newEvents(2, 1);
    expect(await store.append(stream, 0, events)).toMatchObject({ revision: 2, repeated: false });
    expect(numbers(await store.readStream(stream))).toEqual([0, 1, 2]);
    const refusal = store.append(stream, 0, newEvents(1));
    await expect(refusal).rejects.toMatchObject({ expected: 0, actual: 2 });
  });

  it('goes on with the next leader, without a gap or a double', async () => {
    await begin({ nodes: 3, login: 'admin:changeit' });
    const collector = new Collector(store, { after: await store.head() });
    const stream = newStream();
    for (const number of range(0, 30)) {
      await store.append(stream, number === 0 ? 'no-stream' : number - 1, [newEvent(number)]);
      if (number % 10 === 5) server.changeLeader();
      if (number % 10 === 8) await server.dropConnections();
    }
    expect(numbers(await collector.seen(30))).toEqual(range(0, 30));
    await collector.stop();
    expect(numbers(await store.readStream(stream))).toEqual(range(0, 30));
  });

  it('is refused without the right login', async () => {
    await begin({ login: 'admin:changeit' });
    const url = server.url.replace('changeit', 'guessed');
    const stranger = createEventStoreDBEventStore({ url });
    await expect(stranger.head()).rejects.toMatchObject({ type: 'access-denied' });
    await expect(stranger.append(newStream(), 'any', newEvents(1))).rejects.toMatchObject({ type: 'access-denied' });
    await stranger.close();
  });

  it('says so when the server stays away for too long, and goes on when it is back', async () => {
    await begin({}, 300);
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(1));
    const collector = new Collector(store, { after: await store.head() });
    await store.append(stream, 0, newEvents(1, 1));
    await collector.seen(1);
    await server.goAway();
    await expect(store.append(stream, 1, newEvents(1, 2))).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    await expect(collector.ended).rejects.toThrow(StoreUnavailable);
    await server.comeBack();
    await expect(store.append(stream, 1, newEvents(1, 2))).resolves.toMatchObject({ revision: 2 });
  });

  it('names the limit when an append is larger than the server takes', async () => {
    await begin({ maxAppendSize: 10_000 });
    const tooMuch = store.append(newStream(), 'no-stream', newEvents(100));
    await expect(tooMuch).rejects.toThrow(InvalidAppend);
    await expect(tooMuch).rejects.toThrow('10000 bytes');
  });

  it('writes correlation and causation where the server’s own projections look for them', async () => {
    await begin();
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(1));
    const client = EventStoreDBClient.connectionString(server.url);
    for await (const { event } of client.readStream(stream)) {
      expect(event?.metadata).toMatchObject({
        ...newEvent().metadata,
        $correlationId: 'correlation',
        $causationId: 'causation',
        pacesetter: { schemaVersion: 1 },
      });
    }
    await client.dispose();
  });

  it('stops at an event that somebody else has written, and names it', async () => {
    await begin();
    const [start, stream] = [await store.head(), newStream()];
    const client = EventStoreDBClient.connectionString(server.url);
    await store.append(stream, 'no-stream', newEvents(1));
    await client.appendToStream(stream, [jsonEvent({ type: 'SomethingElse', data: {} })]);
    const found = await store.readAll({ after: start, limit: 10 });
    expect(found.events).toHaveLength(1);
    await expect(store.readAll({ after: found.position, limit: 10 })).rejects.toThrow(ForeignEvent);
    await expect(store.readStream(stream)).rejects.toThrow(`event 1 of stream ${stream}`);
    await client.dispose();
  });
});
