import { type EventStore, UnsupportedByStore } from '@pacesetter/event-store';
import { newEvents, newStream } from '@pacesetter/event-store/contract';
import { createEventStoreDBEventStore } from '@pacesetter/event-store/eventstoredb';
import { startEventStoreDB, type TestEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { singleStream, wholeLog } from './feed-source';

describe('a feed on a store whose positions do not count', () => {
  let server: TestEventStoreDB;
  let store: EventStore;

  beforeAll(async () => {
    server = await startEventStoreDB();
    store = createEventStoreDBEventStore({ url: server.url });
  });

  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  it('is refused for the whole log, whose places could not be counted', () => {
    expect(() => wholeLog(store)).toThrow(UnsupportedByStore);
    expect(() => wholeLog(store, { categories: ['pledge'] })).toThrow('gaplessPositions');
  });

  it('is that of a stream, whose places are its revisions', async () => {
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(3));
    const { events, places, atHead } = await singleStream(store, stream).read(1, 5);
    expect(events.map((event) => event.places)).toEqual([2, 3]);
    expect({ places, atHead }).toEqual({ places: 3, atHead: true });
  });
});
