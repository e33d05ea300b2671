import { copyStore, EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { createEventStoreDBEventStore } from '@pacesetter/event-store/eventstoredb';
import { sha256 } from '@pacesetter/kernel';
import { startEventStoreDB, type TestEventStoreDB } from '@pacesetter/testing/eventstoredb';
import type { FeedAnswer } from '../src/views/event-feed/feed-answer';
import { EventSourceReader } from './event-source';
import { Receiver } from './receiver';
import { served, type Served } from './served';

const settings = { allowedTargets: ['127.0.0.1'] };

/** What subscribers are promised holds wherever the events are. */
describe('event streams of a history on EventStoreDB', () => {
  let log: TestEventStoreDB;
  let server: Served;

  beforeAll(async () => {
    log = await startEventStoreDB();
    server = await served({ settings, eventStoreUrl: log.url });
    await server.register('bureau');
    await server.register('team', 'bureau');
  }, 60_000);

  afterAll(async () => {
    await server.close();
    await log.stop();
  }, 60_000);

  const ask = async (path: string, body?: object, at = server.url) => {
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { authorization: 'administrator', ...json };
    const method = body === undefined ? 'GET' : 'POST';
    const response = await fetch(`${at}/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
    expect(response.status).toBeLessThan(300);
    const text = await response.text();
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  };
  const page = async (path: string, at?: string) =>
    (await ask(`streams/${path}`, undefined, at)) as unknown as FeedAnswer;
  const give = async (command: string, body: { subscriptionId: string }) => {
    const { position } = await ask(`streams/${command}`, body);
    return ask(`subscriptions/${body.subscriptionId}?minPosition=${position as string}`);
  };
  const wanted = { title: 'A portal', selection: { categories: ['board'] }, disclosed: [] };

  it('are numbered without gaps, and prove that nothing is missing', async () => {
    for (const [board, text] of ['team one', 'bureau two', 'team three'].map((note) => note.split(' ')))
      await server.pin(board!, text);
    const all = await page('all/events');
    expect(all.page).toMatchObject({ after: { places: 5, delivered: 5 }, unwanted: 0, head: 5, atHead: true });
    expect(all.events.map(({ sequence }) => Number(sequence))).toEqual([1, 2, 3, 4, 5]);
    const boards = await page('category-board/events');
    expect(boards.page).toMatchObject({ after: { places: 5, delivered: 3 }, unwanted: 2 });
    expect(boards.events.map(({ sequence }) => Number(sequence))).toEqual([3, 4, 5]);
    const digest = boards.events.reduce((so, { sequence, id }) => sha256(`${so}\n${sequence}\n${id}`), startOf(boards));
    expect(boards.page.after.digest).toBe(digest);
    expect(await ask(`streams/category-board/proof?until=${boards.next}`)).toMatchObject({ agrees: true });
  });

  it('go on live, also after the connection to the store has broken', async () => {
    const reader = await EventSourceReader.open(`${server.url}/v1/streams/category-board/live?from=now`);
    for (const text of ['live', 'again']) {
      await server.pin('team', text);
      expect((await reader.next()).data).toMatchObject({ subject: 'board-team', data: { author: 'Li Ming' } });
      await log.dropConnections();
    }
    reader.close();
  });

  it('are sent to webhooks, from the moment of their creation, each stream in order', async () => {
    const receiver = await Receiver.open();
    const how = { endpoint: receiver.url, payload: 'full', signing: 'symmetric' };
    const { origin } = await give('create-webhook', {
      subscriptionId: 'portal',
      ...wanted,
      ...how,
      from: 'now',
    } as never);
    expect(origin).toBe((await page('all/events?limit=1')).page.head);
    for (const text of ['one', 'two', 'three']) await server.pin('team', text);
    while (receiver.received.length < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(receiver.numbers).toEqual([1, 2, 3]);
    receiver.close();
    await ask('streams/remove-subscription', { subscriptionId: 'portal' });
  });

  it('are shared by the readers of a consumer group', async () => {
    const limits = { mostTries: 3, leaseSeconds: 30 };
    await give('create-consumer-group', {
      subscriptionId: 'workers',
      ...wanted,
      ...limits,
      from: 'beginning',
    } as never);
    const seen: number[] = [];
    for (;;) {
      const { items } = (await ask('consumer-groups/workers/lease', { reader: 'one', most: 10 })) as unknown as {
        readonly items: readonly { readonly lease: string; readonly event: { readonly feednumber: number } }[];
      };
      if (items.length === 0) break;
      for (const { lease, event } of items) {
        seen.push(event.feednumber);
        await ask('consumer-groups/workers/ack', { lease });
      }
    }
    const { events } = await page('category-board/events');
    expect(seen.sort((one, other) => one - other)).toEqual(events.map(({ feednumber }) => feednumber));
  });

  it('keep numbers, digests and cursors when the house is moved', async () => {
    const moved = await startEventStoreDB();
    const target = createEventStoreDBEventStore({ url: moved.url });
    await copyStore({ from: server.app.get<EventStore>(EVENT_STORE), to: target });
    await target.close();
    const before = await page('category-board/events?limit=3');
    const there = await served({ settings, eventStoreUrl: moved.url });
    expect((await page('category-board/events?limit=3', there.url)).page).toEqual(before.page);
    const path = `category-board/events?after=${before.next}`;
    expect((await page(path, there.url)).page).toEqual((await page(path)).page);
    const proof = await ask(`streams/category-board/proof?until=${before.next}`, undefined, there.url);
    expect(proof).toMatchObject({ agrees: true });
    await there.close();
    await moved.stop();
  }, 30_000);
});

function startOf({ page }: FeedAnswer): string {
  return page.before.digest;
}
