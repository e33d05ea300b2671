import { plusMilliseconds } from '@pacesetter/kernel';
import { served, type Served } from '../../../test/served';
import type { Leased } from './consumer-groups';

describe('consumer groups over HTTP', () => {
  let server: Served;
  let count = 0;

  beforeAll(async () => {
    server = await served();
  }, 60_000);

  afterAll(() => server.close(), 60_000);

  const call = async (method: string, path: string, body?: object) => {
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { authorization: 'administrator', ...json };
    const response = await fetch(`${server.url}/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const give = async (command: string, body: { subscriptionId: string }) => {
    const answer = await call('POST', `streams/${command}`, body);
    expect(answer).toMatchObject({ status: 200 });
    await call('GET', `subscriptions/${body.subscriptionId}?minPosition=${answer.body['position'] as string}`);
  };
  const create = async (selection: object = { categories: ['board'] }) => {
    const subscriptionId = `group-${++count}`;
    const wanted = { title: 'Workers', selection, from: 'now', disclosed: [] };
    await give('create-consumer-group', { subscriptionId, ...wanted, mostTries: 3, leaseSeconds: 30 } as never);
    return subscriptionId;
  };
  const lease = async (group: string, reader: string, most = 10) =>
    (await call('POST', `consumer-groups/${group}/lease`, { reader, most })).body['items'] as Leased[];
  const ack = (group: string, of: Leased) => call('POST', `consumer-groups/${group}/ack`, { lease: of.lease });
  const nack = (group: string, of: Leased) =>
    call('POST', `consumer-groups/${group}/nack`, { lease: of.lease, error: 'no', delaySeconds: 0 });
  const seen = (leases: readonly Leased[]) => leases.map(({ event }) => `${event.subject} ${event.feednumber}`);
  const pass = (seconds: number) => server.clock.advanceTo(plusMilliseconds(server.clock.now(), seconds * 1_000));

  it('gives each event to one reader, those of a stream one after the other', async () => {
    const group = await create();
    await server.pin('a');
    await server.pin('a');
    await server.pin('b');
    const [one, other] = await Promise.all([lease(group, 'one'), lease(group, 'other')]);
    expect(seen([...one, ...other]).sort()).toEqual(['board-a 1', 'board-b 3']);
    expect(await lease(group, 'third')).toEqual([]);
    for (const leased of [...one, ...other]) expect((await ack(group, leased)).status).toBe(204);
    expect(seen(await lease(group, 'third'))).toEqual(['board-a 2']);
  });

  it('begins with what follows its creation, also where one stream alone is wanted', async () => {
    for (let before = 0; before < 3; before++) await server.pin('a');
    const group = await create({ streamId: 'board-a' });
    expect(await lease(group, 'one')).toEqual([]);
    await server.pin('b');
    const { revision = 0 } = await server.pin('a');
    expect(await lease(group, 'one')).toMatchObject([{ event: { subject: 'board-a', revision, feednumber: 1 } }]);
  });

  it('gives to another what a reader has not acknowledged in time, and believes the latter no more', async () => {
    const group = await create();
    await server.pin('a');
    const [lost] = await lease(group, 'one');
    pass(31);
    const [again] = await lease(group, 'other');
    expect(again).toMatchObject({ tries: 2, event: { feednumber: 1 } });
    expect(await ack(group, lost!)).toMatchObject({ status: 409, body: { code: 'lease-over' } });
    expect((await ack(group, again!)).status).toBe(204);
    expect((await ack(group, again!)).status).toBe(409);
  });

  it('puts aside what is given back too often, goes on with the stream, and takes it up again when asked to', async () => {
    const group = await create();
    await server.pin('a');
    await server.pin('a');
    for (let tries = 1; tries <= 3; tries++) {
      const [leased] = await lease(group, 'one');
      expect(leased).toMatchObject({ tries, event: { feednumber: 1 } });
      expect((await nack(group, leased!)).status).toBe(204);
    }
    const [next] = await lease(group, 'one');
    expect(next).toMatchObject({ event: { feednumber: 2 } });
    await ack(group, next!);
    const { body } = await call('GET', `subscriptions/${group}/parked`);
    expect(body['items']).toMatchObject([{ feedNumber: 1, error: 'no' }]);
    await give('request-redelivery', { subscriptionId: group });
    expect(await lease(group, 'one')).toMatchObject([{ tries: 1, event: { feednumber: 1 } }]);
  });

  it('puts aside what its readers die of', async () => {
    const group = await create();
    await server.pin('a');
    for (let tries = 1; tries <= 3; tries++) {
      expect(await lease(group, 'doomed')).toHaveLength(1);
      pass(31);
    }
    expect(await lease(group, 'wary')).toEqual([]);
    expect((await call('GET', `subscriptions/${group}/parked`)).body['items']).toHaveLength(1);
  });

  it('gives nothing while it is paused, and to nobody who may not have it', async () => {
    const group = await create();
    await give('pause-subscription', { subscriptionId: group });
    const paused = await call('POST', `consumer-groups/${group}/lease`, { reader: 'one' });
    expect(paused).toMatchObject({ status: 409, body: { code: 'group-paused' } });
    expect((await call('POST', 'consumer-groups/nobody/lease', { reader: 'one' })).status).toBe(404);
    const stranger = await fetch(`${server.url}/v1/consumer-groups/${group}/lease`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"reader":"x"}',
    });
    expect(stranger.status).toBe(401);
  });

  it('shares a long history out among readers completely, each stream in order', async () => {
    const group = await create();
    for (let round = 0; round < 20; round++) {
      await Promise.all(['a', 'b', 'c'].map((stream) => server.pin(stream, `${round}`)));
    }
    const taken: Leased[] = [];
    const work = async (reader: string) => {
      for (let idle = 0; idle < 20; idle++) {
        for (const leased of await lease(group, reader, 2)) {
          taken.push(leased);
          await ack(group, leased);
          idle = 0;
        }
      }
    };
    await Promise.all(['one', 'two', 'three'].map(work));
    expect(taken.map(({ event }) => event.feednumber).sort((x, y) => x - y)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    for (const stream of ['board-a', 'board-b', 'board-c']) {
      const revisions = taken.filter(({ event }) => event.subject === stream).map(({ event }) => event.revision);
      expect(revisions).toEqual(revisions.toSorted((x, y) => x - y));
    }
  }, 60_000);
});
