import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { AccessControl, configureHttp, httpAdapter } from '@pacesetter/http';
import { VirtualClock } from '@pacesetter/kernel';
import { TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { credulousAccess } from '../test/credulous-access';
import { pantry } from '../test/pantry';
import { EngineModule } from './engine.module';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const Credulous = credulousAccess({
  mouse: { id: 'mouse', grants: [{ role: 'officer', organizationId: 'a', reach: 'own' }] },
  cook: { id: 'cook', grants: [{ role: 'administrator', reach: 'all' }] },
});

describe('commands over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let store: EventStore;

  const start = async (nest: (typeof pantry)['nest']) => {
    const clock = new VirtualClock(TEST_TIME);
    const queue = { backend: 'postgres', url: database.url } as const;
    const options = { databaseUrl: database.url, queue, clock, contexts: [{ ...pantry, nest }], log: quiet } as const;

    @Module({ imports: [EngineModule.register({ ...options, roles: [] })] })
    class Served {}
    app = await NestFactory.create<NestFastifyApplication>(Served, httpAdapter(), { logger: false });
    await configureHttp(app, quiet);
    await app.init();
    store = app.get<EventStore>(EVENT_STORE);
  };

  beforeEach(async () => {
    database = await testDatabase();
    await start({ providers: [{ provide: AccessControl, useClass: Credulous }] });
  });

  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const post = async (payload: object, headers: Record<string, string> = {}) => {
    const url = '/v1/pantry/take-jar';
    const response = await app.inject({ method: 'POST', url, headers: { authorization: 'cook', ...headers }, payload });
    const { statusCode: status, headers: answered } = response;
    return { status, etag: answered.etag, body: response.json<Record<string, unknown>>() };
  };

  it('decides, and answers with what follows', async () => {
    const answer = await post({ shelf: 'a', by: 'ant', reason: '饿了' }, { authorization: 'mouse' });
    const [event] = await store.readStream('shelf-a');
    expect(answer).toEqual({
      status: 200,
      etag: '"0"',
      body: { stream: 'shelf-a', revision: 0, position: event?.position, events: [event?.id] },
    });
    expect(event).toMatchObject({
      data: { shelf: 'a', left: 1 },
      metadata: { actor: { id: 'mouse', role: 'officer', organizationId: 'a' }, reason: '饿了' },
    });
  });

  it('decides a key of a sender once', async () => {
    const key = { 'idempotency-key': 'breakfast' };
    const first = await post({ shelf: 'a', by: 'ant' }, key);
    expect(await post({ shelf: 'a', by: 'ant' }, key)).toEqual(first);
    await post({ shelf: 'a', by: 'ant' }, { ...key, authorization: 'mouse' });
    expect(await store.readStream('shelf-a')).toHaveLength(2);
  });

  it('holds a command to the revision it is for', async () => {
    const { etag } = await post({ shelf: 'a', by: 'ant' });
    expect(await post({ shelf: 'a', by: 'ant' }, { 'if-match': etag as string })).toMatchObject({ status: 200 });
    expect(await post({ shelf: 'a', by: 'ant' }, { 'if-match': etag as string })).toMatchObject({
      status: 412,
      body: { code: 'revision-moved', facts: { expected: 0, actual: 1 } },
    });
  });

  it('asks who may, with the state that the command meets', async () => {
    expect(await post({ shelf: 'a', by: 'ant' }, { authorization: 'cat' })).toMatchObject({ status: 401 });
    expect(await post({ shelf: 'b', by: 'ant' }, { authorization: 'mouse' })).toMatchObject({ status: 403 });
    await post({ shelf: 'a', by: 'ant' });
    await post({ shelf: 'a', by: 'ant' });
    expect(await post({ shelf: 'a', by: 'ant' }, { authorization: 'mouse' })).toMatchObject({ status: 403 });
    expect(await store.readStream('shelf-b')).toEqual([]);
  });

  it('says what is wrong with a request, and which rule refuses one', async () => {
    expect(await post({ shelf: 'a b', more: 1 })).toMatchObject({
      status: 400,
      body: {
        code: 'invalid-parameters',
        parameters: [{ parameter: 'more' }, { parameter: 'shelf' }, { parameter: 'by' }],
      },
    });
    await post({ shelf: 'a', by: 'ant' });
    await post({ shelf: 'a', by: 'ant' });
    expect(await post({ shelf: 'a', by: 'ant' })).toMatchObject({ status: 422, body: { code: 'shelf-empty' } });
  });

  it('does not reach what the product keeps to itself', async () => {
    const headers = { authorization: 'cook' };
    const response = await app.inject({ method: 'POST', url: '/v1/pantry/refill-shelf', headers, payload: {} });
    expect(response.statusCode).toBe(404);
  });

  it('lets nobody in where nobody can sign in', async () => {
    await app.close();
    await start({});
    expect(await post({ shelf: 'a', by: 'ant' })).toMatchObject({ status: 401 });
  });
});
