import { plusMilliseconds } from '@pacesetter/kernel';
import { Webhook } from 'standardwebhooks';
import { Receiver } from '../../../test/receiver';
import { served, type Served } from '../../../test/served';
import { WebhookWorker } from './webhook-worker';

const HOUR = 3_600_000;

describe('webhooks, from the log to an outside system', () => {
  let server: Served;
  let receiver: Receiver;
  let worker: WebhookWorker;
  let count = 0;

  beforeAll(async () => {
    server = await served({ settings: { allowedTargets: ['127.0.0.1'] }, change: byHand });
    worker = server.app.get(WebhookWorker);
  }, 60_000);

  afterAll(() => server.close(), 60_000);

  beforeEach(async () => {
    receiver = await Receiver.open();
  });

  afterEach(() => receiver.close());

  const call = async (method: string, path: string, body?: object) => {
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { authorization: 'administrator', ...json };
    const response = await fetch(`${server.url}/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Answer };
  };
  /** Gives a command and waits until the board has seen it. */
  const give = async (command: string, body: object) => {
    const answer = await call('POST', `streams/${command}`, body);
    expect(answer).toMatchObject({ status: 200 });
    const { subscriptionId } = body as { subscriptionId: string };
    await call('GET', `subscriptions/${subscriptionId}?minPosition=${answer.body['position'] as string}`);
  };
  const create = async (more: object = {}) => {
    const subscriptionId = `hook-${++count}`;
    const wanted = { title: 'A portal', selection: { categories: ['board'] }, from: 'now', disclosed: [] };
    const how = { endpoint: receiver.url, payload: 'full', signing: 'symmetric' };
    await give('create-webhook', { subscriptionId, ...wanted, ...how, ...more });
    return subscriptionId;
  };
  const pass = (milliseconds: number) => server.clock.advanceTo(plusMilliseconds(server.clock.now(), milliseconds));
  const attempts = async (id: string, query = '') =>
    (await call('GET', `subscriptions/${id}/attempts?limit=100${query}`)).body['items'] as Attempted[];

  it('delivers CloudEvents, signed so that the reference library believes them', async () => {
    const id = await create();
    await server.pin('team', 'secret talk');
    await worker.deliverDue();
    const [{ headers, body, event }] = receiver.received as [Receiver['received'][0]];
    expect(headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': event.id,
    });
    expect(event).toMatchObject({ subject: 'board-team', feednumber: 1, data: { author: 'Li Ming' } });
    expect(body).not.toContain('secret talk');
    const [secret = ''] = (await call('GET', `subscriptions/${id}/keys`)).body['items'] as string[];
    const moment = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(event.id, moment, body));
    expect(await attempts(id)).toMatchObject([{ status: 204, try: 1, feedNumber: 1, eventId: event.id }]);
  });

  it('sends less, or more, when that was decided', async () => {
    const thin = await create({ payload: 'thin', signing: 'ed25519' });
    await server.pin('team', 'secret talk');
    await worker.deliverDue();
    expect(receiver.received[0]?.event).not.toHaveProperty('data');
    expect(receiver.received[0]?.headers['webhook-signature']).toMatch(/^v1a,/);
    expect((await call('GET', `subscriptions/${thin}/keys`)).body['items']).toEqual([expect.stringMatching(/^whpk_/)]);
    await give('remove-subscription', { subscriptionId: thin });
    await create({ disclosed: ['statement'] });
    await server.pin('team', 'secret talk');
    await worker.deliverDue();
    expect(receiver.received.at(-1)?.body).toContain('secret talk');
  });

  it('lets an endpoint that was down for a day have everything afterwards, each stream in order, and logs each try', async () => {
    const id = await create();
    receiver.answer = () => 500;
    const streams = ['north', 'south', 'team'];
    for (let hour = 0; hour < 24; hour++) {
      for (const stream of streams) await server.pin(stream, `in hour ${hour}`);
      await worker.deliverDue();
      pass(HOUR);
    }
    const failed = receiver.received.length;
    expect(await attempts(id)).toHaveLength(failed);
    // Not a request for each event each hour: it is left in peace.
    expect(failed).toBeLessThan(20);
    receiver.answer = () => 200;
    receiver.received.length = 0;
    for (let hour = 0; hour < 24; hour++) {
      await worker.deliverDue();
      pass(HOUR);
    }
    const everything = Array.from({ length: 24 * streams.length }, (_, index) => index + 1);
    expect(receiver.numbers.toSorted(ascending)).toEqual(everything);
    for (const stream of streams) {
      const own = receiver.received.filter(({ event }) => event.subject === `board-${stream}`);
      const numbers = own.map(({ event }) => event.feednumber);
      expect(numbers).toEqual(numbers.toSorted(ascending));
      expect(numbers).toHaveLength(24);
    }
    expect(await attempts(id)).toHaveLength(failed + everything.length);
    const first = (await attempts(id)).filter(({ feedNumber }) => feedNumber === 1);
    expect(first[0]).toMatchObject({ status: 200, try: first.length });
    expect(first.at(-1)).toMatchObject({ status: 500, try: 1, error: 'answered 500', responseBody: 'not now' });
    expect((await call('GET', `subscriptions/${id}`)).body).toMatchObject({
      standing: { delivered: everything.length },
      backlog: { waiting: 0, leased: 0, parked: 0 },
      health: { failures: 0 },
    });
  }, 60_000);

  it('does not let one stream wait for another whose event is not taken', async () => {
    const id = await create();
    receiver.answer = ({ event }) => (event.subject === 'board-sick' ? 422 : 200);
    await server.pin('sick', 'one');
    await server.pin('sick', 'two');
    await server.pin('well', 'one');
    await worker.deliverDue();
    expect(receiver.received.filter(({ event }) => event.subject === 'board-well')).toHaveLength(1);
    // Others get through all the time, so that in the end the sick one is put aside, and the next of its stream tried.
    for (let tries = 0; tries < 12; tries++) {
      pass(30 * HOUR);
      await server.pin('well', 'again');
      await worker.deliverDue();
    }
    const { body } = await call('GET', `subscriptions/${id}/parked`);
    expect(body['items']).toMatchObject([{ feedNumber: 1, tries: 10 }]);
    receiver.answer = () => 200;
    receiver.received.length = 0;
    await give('request-redelivery', { subscriptionId: id });
    pass(30 * HOUR);
    await worker.deliverDue();
    await worker.deliverDue();
    expect(receiver.numbers).toEqual(expect.arrayContaining([1, 2]));
  }, 60_000);

  it('delivers a range again when asked to, and a test event at once', async () => {
    const id = await create();
    for (const text of ['a', 'b', 'c', 'd']) await server.pin('team', text);
    await worker.deliverDue();
    receiver.received.length = 0;
    await give('request-redelivery', { subscriptionId: id, from: 2, to: 3 });
    await worker.deliverDue();
    expect(receiver.numbers).toEqual([2, 3]);
    expect((await call('POST', `subscriptions/${id}/test`)).body).toMatchObject({ answer: 'taken' });
    expect(receiver.received.at(-1)?.event).toMatchObject({ type: 'pacesetter.test' });
  });

  it('waits as long as the endpoint asks', async () => {
    const id = await create();
    receiver.answer = () => ({ status: 503, headers: { 'retry-after': '7200' } });
    await server.pin('team');
    await worker.deliverDue();
    pass(HOUR);
    await worker.deliverDue();
    expect(receiver.received).toHaveLength(1);
    receiver.answer = () => 200;
    pass(HOUR);
    await worker.deliverDue();
    expect(receiver.received).toHaveLength(2);
    expect(await attempts(id)).toMatchObject([{ status: 200 }, { status: 503 }]);
  });

  it('signs with two keys while one replaces the other', async () => {
    const id = await create();
    await give('rotate-webhook-secret', { subscriptionId: id, overlapHours: 24 });
    await server.pin('team');
    await worker.deliverDue();
    const keys = (await call('GET', `subscriptions/${id}/keys`)).body['items'] as string[];
    expect(keys).toHaveLength(2);
    const [{ headers, body, event }] = receiver.received as [Receiver['received'][0]];
    const moment = new Date(Number(headers['webhook-timestamp']) * 1_000);
    const expected = keys.map((key) => new Webhook(key).sign(event.id, moment, body));
    expect(headers['webhook-signature']).toBe(expected.join(' '));
    pass(25 * HOUR);
    await server.pin('team');
    await worker.deliverDue();
    expect(receiver.received.at(-1)?.headers['webhook-signature']).not.toContain(' ');
  });

  it('stops when the endpoint is gone, follows no redirects, and gives up after days', async () => {
    const gone = await create();
    receiver.answer = () => 410;
    await server.pin('team');
    await worker.deliverDue();
    while ((await call('GET', `subscriptions/${gone}`)).status !== 404) await new Promise(setImmediate);
    const astray = await create();
    receiver.received.length = 0;
    receiver.answer = () => ({ status: 302, headers: { location: 'http://169.254.169.254/' } });
    await server.pin('team');
    for (let day = 0; day < 7; day++) {
      await worker.deliverDue();
      pass(26 * HOUR);
    }
    expect((await attempts(astray))[0]).toMatchObject({ status: 302, error: 'answered 302' });
    const { body } = await call('GET', `subscriptions/${astray}`);
    expect(body).toMatchObject({ status: 'paused', pausedBecause: 'unhealthy' });
    receiver.answer = () => 200;
    await give('resume-subscription', { subscriptionId: astray });
    await worker.deliverDue();
    expect((await call('GET', `subscriptions/${astray}`)).body).toMatchObject({ backlog: { waiting: 0 } });
  }, 60_000);

  it('leaves none out, however many there are', async () => {
    const ids: string[] = [];
    while (ids.length < 40) ids.push(await create());
    await server.pin('team');
    await worker.deliverDue();
    expect(receiver.received).toHaveLength(ids.length);
    for (const subscriptionId of ids) await give('remove-subscription', { subscriptionId });
  });

  it('sends nothing into the own network', async () => {
    const id = await create({ endpoint: 'http://127.0.0.2:1/' });
    await server.pin('team');
    await worker.deliverDue();
    const [attempt] = await attempts(id);
    expect(attempt).toMatchObject({ error: expect.stringContaining('not on the public internet') });
    expect(attempt?.status).toBeUndefined();
  });

  it('is the business of administrators', async () => {
    expect((await fetch(`${server.url}/v1/subscriptions`)).status).toBe(401);
    expect((await fetch(`${server.url}/v1/subscriptions/hook-1/keys`)).status).toBe(401);
  });
});

const ascending = (one: number, other: number) => one - other;

/** Nothing is delivered unless the test says so. */
function byHand(context: Parameters<NonNullable<Parameters<typeof served>[0]>['change'] & object>[0]) {
  class ByHand extends WebhookWorker {
    override async onApplicationBootstrap(): Promise<void> {
      await this.prepare();
    }
  }
  const providers = [...(context.nest?.providers ?? []), { provide: WebhookWorker, useClass: ByHand }];
  return { ...context, nest: { ...context.nest, providers } };
}

type Answer = Readonly<Record<string, unknown>>;
interface Attempted {
  readonly feedNumber: number;
  readonly status?: number;
}
