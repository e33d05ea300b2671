import { once } from 'node:events';
import {
  EventStoreDBClient,
  eventTypeFilter,
  jsonEvent,
  type PersistentSubscriptionToStream,
  type PersistentSubscriptionToStreamResolvedEvent,
  persistentSubscriptionToAllSettingsFromDefaults,
  persistentSubscriptionToStreamSettingsFromDefaults,
} from '@eventstore/db-client';
import { startEventStoreDB, type TestEventStoreDB } from '../..';

type Settings = Parameters<typeof persistentSubscriptionToStreamSettingsFromDefaults>[0];
type Event = PersistentSubscriptionToStreamResolvedEvent;

/** What the server's documents say of persistent subscriptions, asked through its client. */
describe('persistent subscriptions of the stand-in', () => {
  let server: TestEventStoreDB;
  let client: EventStoreDBClient;
  let stream: string;
  let count = 0;

  beforeAll(async () => {
    server = await startEventStoreDB();
  });
  beforeEach(() => {
    client = EventStoreDBClient.connectionString(server.url);
    stream = `ballot-${++count}`;
  });
  afterEach(() => client.dispose());
  afterAll(() => server.stop());

  const write = (events: number, to = stream) =>
    client.appendToStream(
      to,
      Array.from({ length: events }, (_, number) => jsonEvent({ type: 'Voted', data: { number } })),
    );
  const create = (settings: Settings = {}) =>
    client.createPersistentSubscriptionToStream(
      stream,
      'office',
      persistentSubscriptionToStreamSettingsFromDefaults({ startFrom: 'start', ...settings }),
    );
  const read = (bufferSize = 10) => client.subscribeToPersistentSubscriptionToStream(stream, 'office', { bufferSize });
  const info = () => client.getPersistentSubscriptionToStreamInfo(stream, 'office');
  const numberOf = ({ event }: Event) => Number(event?.revision);

  async function take(from: PersistentSubscriptionToStream, wanted: number): Promise<Event[]> {
    const found: Event[] = [];
    while (found.length < wanted) {
      const event = from.read() as Event | null;
      if (event === null) await once(from, 'readable');
      else found.push(event);
    }
    return found;
  }

  /** How a subscription ends that was not ended by its reader. */
  async function end(of: PersistentSubscriptionToStream): Promise<unknown> {
    of.resume();
    const [error] = (await once(of, 'error')) as [unknown];
    return error;
  }

  it('give a stream to a group from its beginning, its end or a revision, and tell how far it is', async () => {
    await write(3);
    await create({ startFrom: 1n, maxRetryCount: 4, consumerStrategyName: 'Pinned' });
    const reader = read();
    const events = await take(reader, 2);
    expect(events.map(numberOf)).toEqual([1, 2]);
    expect(await info()).toMatchObject({
      eventSource: stream,
      groupName: 'office',
      settings: { startFrom: 1n, maxRetryCount: 4, consumerStrategyName: 'Pinned', maxSubscriberCount: 'unbounded' },
      connections: [{ inFlightMessages: 2, availableSlots: 8 }],
      stats: { totalInFlightMessages: 2, parkedMessageCount: 0n },
    });
    await reader.ack(...events);
    await write(1);
    expect((await take(reader, 1)).map(numberOf)).toEqual([3]);
    expect((await info()).stats.totalInFlightMessages).toBe(1);
    await reader.unsubscribe();
  });

  it('try again what was refused, with its count, park what was refused too often, and replay what was parked', async () => {
    await write(1);
    await create({ maxRetryCount: 1 });
    const reader = read();
    const [first] = (await take(reader, 1)) as [Event];
    await reader.nack('retry', 'not now', first);
    const [again] = (await take(reader, 1)) as [Event];
    expect([first.retryCount, again.retryCount]).toEqual([0, 1]);
    await reader.nack('retry', 'nor now', again);
    while ((await info()).stats.parkedMessageCount !== 1n);
    await client.replayParkedMessagesToStream(stream, 'office');
    const [replayed] = (await take(reader, 1)) as [Event];
    expect(replayed).toMatchObject({ retryCount: 0, event: { id: first.event?.id } });
    await reader.nack('skip', 'never', replayed);
    while ((await info()).stats.totalInFlightMessages > 0);
    expect((await info()).stats.parkedMessageCount).toBe(0n);
    await reader.unsubscribe();
  });

  it('give to others what a reader keeps too long, or leaves behind', async () => {
    await write(2);
    await create({ messageTimeout: 60, maxRetryCount: 50 });
    const [slow, leaving] = [read(1), read(1)];
    await Promise.all([take(slow, 1), take(leaving, 1)]);
    await leaving.unsubscribe();
    const other = read();
    const found = await take(other, 2);
    expect(found.map(numberOf).sort()).toEqual([0, 1]);
    await other.ack(...found);
    for (const reader of [slow, other]) await reader.unsubscribe();
  });

  it.each([
    ['RoundRobin', [3, 3]],
    ['DispatchToSingle', [6, 0]],
  ] as const)('share events among readers: %s', async (consumerStrategyName, shares) => {
    await create({ consumerStrategyName });
    const readers = [read(), read()];
    await Promise.all(readers.map((reader) => once(reader, 'confirmation')));
    await write(6);
    const taken = await Promise.all(readers.map((reader, index) => take(reader, shares[index] ?? 0)));
    expect(taken.map((events) => events.length)).toEqual(shares);
    for (const reader of readers) await reader.unsubscribe();
  });

  it('begin again behind the last checkpoint when the server does', async () => {
    await write(20);
    await create({ checkPointLowerBound: 1, checkPointUpperBound: 5 });
    const reader = read(20);
    const events = await take(reader, 20);
    await reader.ack(...events.slice(0, 7));
    while ((await info()).stats.totalInFlightMessages > 13);
    expect((await info()).stats.lastCheckpointedEventRevision).toBe(4n);
    const dropped = end(reader);
    await client.restartPersistentSubscriptionSubsystem();
    expect(await dropped).toMatchObject({ type: 'persistent-subscription-dropped' });
    const again = read(20);
    expect((await take(again, 15)).map(numberOf)).toEqual(Array.from({ length: 15 }, (_, index) => index + 5));
    await again.unsubscribe();
  });

  it('cut readers off when the group is changed or deleted, or a reader wants it', async () => {
    await write(1);
    await create();
    const [changed, stopping] = [read(), read()];
    const [event] = await Promise.race([take(changed, 1), take(stopping, 1)]);
    const stop = end(stopping);
    await stopping.nack('stop', 'no more', event as Event);
    expect(await stop).toMatchObject({ type: 'persistent-subscription-dropped' });
    const change = end(changed);
    const settings = persistentSubscriptionToStreamSettingsFromDefaults({ startFrom: 'start', maxSubscriberCount: 1 });
    await client.updatePersistentSubscriptionToStream(stream, 'office', settings);
    expect(await change).toMatchObject({ type: 'persistent-subscription-dropped' });
    const alone = read();
    await take(alone, 1);
    expect(await end(read())).toMatchObject({ type: 'maximum-subscribers-reached' });
    const deleted = end(alone);
    await client.deletePersistentSubscriptionToStream(stream, 'office');
    expect(await deleted).toMatchObject({ type: 'persistent-subscription-does-not-exist' });
  });

  it('refuse what is there already, and what is not', async () => {
    await create();
    await expect(create()).rejects.toMatchObject({ type: 'persistent-subscription-exists' });
    expect(await client.listPersistentSubscriptionsToStream(stream)).toHaveLength(1);
    expect((await client.listAllPersistentSubscriptions()).length).toBeGreaterThan(0);
    await client.deletePersistentSubscriptionToStream(stream, 'office');
    const missing = { type: 'persistent-subscription-does-not-exist', streamName: stream, groupName: 'office' };
    await expect(info()).rejects.toMatchObject(missing);
    await expect(client.deletePersistentSubscriptionToStream(stream, 'office')).rejects.toMatchObject(missing);
    expect(await end(read())).toMatchObject(missing);
  });

  it('read everything that a filter lets through', async () => {
    const filter = eventTypeFilter({ prefixes: ['Counted'] });
    const settings = persistentSubscriptionToAllSettingsFromDefaults({ startFrom: 'end' });
    await client.createPersistentSubscriptionToAll('count', settings, { filter });
    await write(2);
    await client.appendToStream(stream, jsonEvent({ type: 'CountedTwice', data: {} }));
    const reader = client.subscribeToPersistentSubscriptionToAll('count');
    const [found] = (await take(reader, 1)) as [Event];
    expect(found.event).toMatchObject({ type: 'CountedTwice', streamId: stream });
    expect(await client.getPersistentSubscriptionToAllInfo('count')).toMatchObject({ settings: { startFrom: 'end' } });
    await reader.unsubscribe();
  });
});
