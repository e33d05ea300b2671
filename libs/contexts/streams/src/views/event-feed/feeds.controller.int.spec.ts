import { setTimeout as sleep } from 'node:timers/promises';
import { NOT_PUBLIC } from '@pacesetter/personal-data';
import { served, type Served } from '../../../test/served';
import type { FeedAnswer } from './feed-answer';

describe('event streams over HTTP, page by page', () => {
  let server: Served;

  beforeAll(async () => {
    server = await served({ settings: { allowedTargets: [], publicUrl: 'https://campaigns.example' } });
    await server.register('bureau');
    await server.register('team', 'bureau');
    await server.register('elsewhere');
    for (const text of ['one', 'two', 'three']) await server.pin('team', text, 'c1');
    await server.pin('elsewhere', 'four');
    await server.pin('bureau', 'five', 'c2');
  }, 60_000);

  afterAll(() => server.close(), 60_000);

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/v1/streams/${path}`, { headers });
    return { status: response.status, headers: response.headers, body: (await response.json()) as FeedAnswer };
  };
  const typesOf = ({ body }: { body: FeedAnswer }) => body.events.map(({ type }) => type.replace('pacesetter.', ''));

  it('gives all events in order as CloudEvents, numbered without gaps', async () => {
    const { status, body } = await get('all/events');
    expect(status).toBe(200);
    expect(body.events).toHaveLength(8);
    expect(body.events.map(({ feednumber }) => feednumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(body.events.map(({ sequence }) => sequence)).toEqual(body.events.map(({ sequence }) => sequence).sort());
    expect(body.events[3]).toMatchObject({
      specversion: '1.0',
      source: 'https://campaigns.example',
      type: 'pacesetter.NotePinned',
      subject: 'board-team',
      dataschema: 'https://campaigns.example/v1/event-schemas/NotePinned/1',
    });
    expect(body.page).toMatchObject({
      before: { places: 0, delivered: 0 },
      after: { places: 8, delivered: 8, hidden: 0 },
      unwanted: 0,
      head: 8,
      atHead: true,
    });
  });

  it('publishes the schema that each event names', async () => {
    const schema = await fetch(`${server.url}/v1/event-schemas/NotePinned/1`);
    expect(await schema.json()).toMatchObject({ title: 'NotePinned', properties: { text: { type: 'string' } } });
    expect((await fetch(`${server.url}/v1/event-schemas/NotePinned/2`)).status).toBe(404);
    const list = (await (await fetch(`${server.url}/v1/event-schemas`)).json()) as { items: unknown[] };
    expect(list.items).toContainEqual(expect.objectContaining({ type: 'NotePinned', version: 1 }));
  });

  it('says of persons what is public, and nothing else', async () => {
    const { body } = await get('board-team/events?limit=1');
    expect(body.events[0]?.data).toMatchObject({ author: 'Li Ming', text: NOT_PUBLIC });
  });

  it('goes on after a cursor; the pages together are the whole, with the same digest', async () => {
    const { body: whole } = await get('category-board/events');
    const events = [];
    let next = '';
    let after = whole.page.before;
    do {
      const { body }: { body: FeedAnswer } = await get(`category-board/events?limit=2${next && `&after=${next}`}`);
      expect(body.page.before).toEqual(after);
      events.push(...body.events);
      ({ next } = body);
      ({ after } = body.page);
    } while (after.places < whole.page.after.places);
    expect(events).toEqual(whole.events);
    expect(after).toEqual(whole.page.after);
    expect(whole.page).toMatchObject({ after: { places: 8, delivered: 5 }, unwanted: 3 });
  });

  it('selects by type, subtree, campaign and stream', async () => {
    expect(typesOf(await get('all/events?types=OrganizationRegistered'))).toHaveLength(3);
    expect(typesOf(await get('all/events?organization=bureau&categories=board'))).toHaveLength(4);
    expect(typesOf(await get('all/events?organization=team'))).toHaveLength(4);
    expect(typesOf(await get('all/events?campaign=c1&organization=bureau'))).toHaveLength(3);
    const { body } = await get('board-team/events?limit=2');
    expect(body.events.map(({ revision }) => revision)).toEqual([0, 1]);
    expect(body.page).toMatchObject({ after: { places: 2 }, head: 3, atHead: false });
    const { body: rest } = await get(`board-team/events?after=${body.next}`);
    expect(rest.events.map(({ revision }) => revision)).toEqual([2]);
  });

  it('gives a bare batch to who accepts one', async () => {
    const { headers, body } = await get('all/events?limit=3', { accept: 'application/cloudevents-batch+json' });
    expect(headers.get('content-type')).toMatch(/^application\/cloudevents-batch\+json/);
    expect(body).toHaveLength(3);
    const { body: rest } = await get(`all/events?after=${headers.get('pacesetter-next')}`);
    expect(rest.events[0]?.feednumber).toBe(4);
    expect(JSON.parse(headers.get('pacesetter-page') ?? '')).toMatchObject({ after: { places: 3 } });
  });

  it('waits for an event that has yet to happen', async () => {
    const { body: now } = await get('board-bureau/events?from=now');
    expect(now.events).toEqual([]);
    const waiting = get(`board-bureau/events?after=${now.next}&wait=20`);
    await sleep(300);
    await server.pin('bureau', 'late');
    expect((await waiting).body.events).toHaveLength(1);
    const { body: all } = await get('all/events?from=now');
    const ofAll = get(`all/events?after=${all.next}&wait=20&types=NotePinned`);
    expect((await ofAll).status).toBe(400);
    const again = get(`all/events?after=${all.next}&wait=20`);
    await sleep(300);
    await server.pin('bureau', 'later');
    expect((await again).body.events).toHaveLength(1);
  }, 60_000);

  it('ends a wait in vain with an empty page', async () => {
    const { body } = await get('all/events?from=now&wait=1');
    expect(body).toMatchObject({ events: [], page: { atHead: true } });
  });

  it('proves afterwards that nothing was left out', async () => {
    const { body } = await get('all/events?organization=bureau&limit=4');
    const proof = await get(`all/proof?organization=bureau&until=${body.next}`);
    expect(proof.body).toMatchObject({ agrees: true, found: body.page.after });
    const { page } = (await get('all/events?organization=bureau&limit=500')).body;
    expect((await get('all/proof?organization=bureau')).body).toEqual({ found: page.after });
    const forged = Buffer.from(body.next, 'base64url').toString().replace(`,${body.page.after.delivered},`, ',9,');
    const until = Buffer.from(forged).toString('base64url');
    expect((await get(`all/proof?organization=bureau&until=${until}`)).body).toMatchObject({ agrees: false });
  });

  it.each([
    ['all/events?after=x', 'after'],
    ['all/events?limit=0', 'limit'],
    ['all/events?wait=61', 'wait'],
    ['all/events?types=a%20b', 'types'],
    ['all/proof?until=x', 'until'],
  ])('refuses %s', async (path, parameter) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-parameters', parameters: [{ parameter }] });
  });
});
