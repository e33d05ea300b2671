import { EventStoreDBClient } from '@eventstore/db-client';
import { startEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { newEvent, newEvents, newStream, numbers } from '../../contract';
import { HistoryMissing, InvalidAppend } from '../../src/errors';
import type { EventStore } from '../../src/event-store.port';
import { createEventStoreDBEventStore } from '.';

/** A real server when EVENTSTORE_URL names one, as for the contract. */
const { EVENTSTORE_URL } = process.env;

describe('what somebody has done to the history at the server', () => {
  let stop: () => Promise<void>;
  let administrator: EventStoreDBClient;
  let open: () => EventStore;
  let store: EventStore;
  let stream: string;

  beforeAll(async () => {
    const server = EVENTSTORE_URL === undefined ? await startEventStoreDB() : undefined;
    const url = EVENTSTORE_URL ?? server?.url ?? '';
    administrator = EventStoreDBClient.connectionString(url);
    open = () => createEventStoreDBEventStore({ url });
    store = open();
    stop = async () => {
      await Promise.all([store.close(), administrator.dispose()]);
      await server?.stop();
    };
  });
  beforeEach(async () => {
    stream = newStream();
    await store.append(stream, 'no-stream', newEvents(5));
  });
  afterAll(() => stop());

  it('is said of a stream that was truncated, instead of folding what is left', async () => {
    await administrator.setStreamMetadata(stream, { truncateBefore: 3 });
    await expect(store.readStream(stream)).rejects.toThrow(HistoryMissing);
    await expect(store.readStream(stream)).rejects.toThrow('events 0 to 2');
    expect(numbers(await store.readStream(stream, { from: 3 }))).toEqual([3, 4]);
  });

  it('is said of a stream that was deleted, and is written to as if it were new', async () => {
    await administrator.deleteStream(stream);
    const another = open();
    await expect(another.append(stream, 'no-stream', newEvents(1))).rejects.toThrow(HistoryMissing);
    await another.close();
    await expect(store.readStream(stream)).rejects.toThrow('events 0 to 4');
  });

  it('is said of a stream that was deleted for good', async () => {
    await administrator.tombstoneStream(stream);
    await expect(store.append(stream, 4, newEvents(1))).rejects.toThrow(HistoryMissing);
    await expect(store.readStream(stream)).rejects.toThrow('tombstoned');
  });

  it('cannot be done by names that the server keeps for itself', async () => {
    await expect(store.append('$pledge-1', 'any', newEvents(1))).rejects.toThrow(InvalidAppend);
    await expect(store.append(newStream(), 'any', [newEvent(1, { type: '$kept' })])).rejects.toThrow('begins with $');
  });
});
