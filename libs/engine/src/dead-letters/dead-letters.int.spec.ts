import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessControl, configureHttp, httpAdapter } from '@pacesetter/http';
import { VirtualClock } from '@pacesetter/kernel';
import { recordDeadLetters } from '@pacesetter/queue';
import { TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { credulousAccess } from '../../test/credulous-access';
import { pantry } from '../../test/pantry';
import { Engine } from '../engine';
import { EngineModule } from '../engine.module';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const Credulous = credulousAccess({
  officer: { id: 'officer', grants: [{ role: 'officer', organizationId: 'a', reach: 'own' }] },
  office: { id: 'office', grants: [{ role: 'administrator', reach: 'all' }] },
});

describe('dead letters over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await testDatabase();
    const clock = new VirtualClock(TEST_TIME);
    const queue = { backend: 'postgres', url: database.url } as const;
    const nest = { providers: [{ provide: AccessControl, useClass: Credulous }] };
    const options = { databaseUrl: database.url, queue, clock, contexts: [{ ...pantry, nest }], log: quiet } as const;

    @Module({ imports: [EngineModule.register({ ...options, roles: ['projector'] })] })
    class Served {}
    app = await NestFactory.create<NestFastifyApplication>(Served, httpAdapter(), { logger: false });
    await configureHttp(app, quiet);
    await app.init();
    const engine = app.get(Engine);
    await engine.start();
    const record = recordDeadLetters((command) => engine.parts.bus.execute(command));
    for (const [timerId, error] of [
      ['t-1', 'Error (ECONNREFUSED): the mail server'],
      ['t-2', 'DomainError (campaign-closed): too late'],
    ] as const) {
      const history = [{ attempt: 1, at: TEST_TIME, error }];
      await record({ timerId, job: 'remind', payload: { jar: timerId }, attempts: 1, error, history });
    }
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const ask = async (method: 'GET' | 'POST', url: string, payload?: object, who = 'office') => {
    const { statusCode, body } = await app.inject({ method, url, payload, headers: { authorization: who } });
    return { status: statusCode, body: JSON.parse(body) as Record<string, unknown> };
  };
  const list = async (query: string) => {
    const { items } = (await ask('GET', `/v1/dead-letters?${query}`)).body as { items: { timerId: string }[] };
    return items.map(({ timerId }) => timerId);
  };

  it('are for administrators', async () => {
    expect(await ask('GET', '/v1/dead-letters', undefined, 'officer')).toMatchObject({ status: 403 });
    const discard = await ask('POST', '/v1/jobs/discard-job', { timerId: 't-1', reason: 'no' }, 'officer');
    expect(discard.status).toBe(403);
  });

  it('are found by kind, by error and by status', async () => {
    await app.get(Engine).parts.projections.waitFor(await app.get(Engine).parts.store.head(), ['dead_letters'], 10_000);
    expect(await list('status=dead')).toEqual(['t-1', 't-2']);
    expect(await list('error=ECONNREFUSED')).toEqual(['t-1']);
    expect(await list('job=other')).toEqual([]);
    expect(await list('sort=-failedAt&limit=1')).toEqual(['t-2']);
  });

  it('are decided on, with a reason, once, and tell what happened', async () => {
    expect(await ask('POST', '/v1/jobs/retry-job', { timerId: 't-1' })).toMatchObject({
      ...{ status: 422, body: { code: 'reason-required' } },
    });
    const { status, body } = await ask('POST', '/v1/jobs/retry-job', { timerId: 't-1', reason: 'mended' });
    expect(status).toBe(200);
    const after = `minPosition=${String(body['position'])}`;
    expect(await list(`status=retried&${after}`)).toEqual(['t-1']);
    expect((await ask('GET', `/v1/dead-letters/t-1?${after}`)).body).toMatchObject({
      ...{ timerId: 't-1', status: 'retried', payload: { jar: 't-1' }, failedAt: TEST_TIME },
      history: [
        { event: 'JobDeadLettered', actorId: 'system', failures: [{ attempt: 1, at: TEST_TIME }] },
        { event: 'JobRetryRequested', actorId: 'office', reason: 'mended', occurredAt: TEST_TIME },
      ],
    });
    const again = await ask('POST', '/v1/jobs/discard-job', { timerId: 't-1', reason: 'settled' });
    expect(again).toMatchObject({ status: 409, body: { code: 'job-not-dead' } });
  });

  it('are not found where no job has failed', async () => {
    expect(await ask('GET', '/v1/dead-letters/t-9')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
