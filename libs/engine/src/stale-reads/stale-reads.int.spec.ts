import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Module, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ReadSide } from '@pacesetter/commands';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import {
  AccessControl,
  configureHttp,
  httpAdapter,
  MayBeStale,
  Needs,
  publicRead,
  ReadParameters,
} from '@pacesetter/http';
import { type Actor, newId, SYSTEM, VirtualClock } from '@pacesetter/kernel';
import { createDatabase, createPool } from '@pacesetter/postgres';
import { TEST_TIME, testReplica, type TestReplica } from '@pacesetter/testing';
import { pantry } from '../../test/pantry';
import { EngineModule } from '../engine.module';

const MAX_LAG_MS = 1_500;

/** Whom the queries of a request have been answered by. */
interface Answer {
  readonly replica: boolean;
}

const WHO = 'SELECT pg_is_in_recovery() AS replica';

@Controller('v1/shelves')
class ShelvesController {
  constructor(private readonly views: ReadSide) {}

  @MayBeStale()
  @Needs(publicRead('pantry.read-shelves', { zh: '查看', en: 'Read shelves' }))
  @Get()
  async some(@Query() { minPosition }: ReadParameters): Promise<Answer | undefined> {
    await this.views.reached(minPosition, []);
    return (await this.views.query<Answer>(WHO))[0];
  }

  @Needs(publicRead('pantry.read-all-shelves', { zh: '查看', en: 'Read all shelves' }))
  @Get('now')
  async all(): Promise<Answer | undefined> {
    return (await this.views.query<Answer>(WHO))[0];
  }

  @MayBeStale()
  @Needs(publicRead('pantry.count-shelves', { zh: '查看', en: 'Count shelves' }))
  @Get('counted')
  async counted(): Promise<object> {
    // What a standby refuses stands for whatever it may be unable to do, such as answering while rows that it needs go away.
    const [row] = await this.views.query<Answer>('SELECT set_config($1, $2, false), pg_is_in_recovery() AS replica', [
      'transaction_read_only',
      'off',
    ]);
    return { replica: row?.replica };
  }
}

/** Lets everybody in, and notes who has answered what it asked. */
class Asking extends AccessControl {
  static readonly asked: boolean[] = [];

  constructor(private readonly views: ReadSide) {
    super();
  }

  async authorize(): Promise<Actor> {
    const [row] = await this.views.query<Answer>(WHO);
    Asking.asked.push(row?.replica ?? true);
    return SYSTEM;
  }
}

describe('queries that may be stale', () => {
  let servers: TestReplica;
  let app: NestFastifyApplication;
  const said: string[] = [];
  const read: string[] = [];

  beforeAll(async () => {
    servers = await testReplica();
    const databaseUrl = await createDatabase(servers.primary.url(), 'office');
    const note = (_: object, message: string) => void (message !== 'request' && said.push(message));
    const log = { debug: note, info: note, warn: note, error: note };
    const nest = {
      controllers: [ShelvesController],
      providers: [{ provide: AccessControl, useFactory: (views: ReadSide) => new Asking(views), inject: [ReadSide] }],
    };
    const observer = {
      appended: () => undefined,
      batchWritten: () => undefined,
      policyAnswered: () => undefined,
      jobEnded: () => undefined,
      read: (from: string) => void read.push(from),
    };
    const replica = { url: servers.replica.url('office'), maxLagMs: MAX_LAG_MS };
    const options = { databaseUrl, replica, log, observer, contexts: [{ ...pantry, nest }], roles: [] };

    @Module({
      imports: [
        EngineModule.register({
          ...options,
          queue: { backend: 'postgres', url: databaseUrl },
          clock: new VirtualClock(TEST_TIME),
        }),
      ],
    })
    class Served {}
    app = await NestFactory.create<NestFastifyApplication>(Served, httpAdapter(), { logger: false });
    await configureHttp(app, log);
    await app.init();
  });

  afterAll(async () => {
    await app.close();
    await servers.drop();
  });

  const get = async (path: string) => {
    const { statusCode, body, headers } = await app.inject({ method: 'GET', url: `/v1/shelves${path}` });
    return { statusCode, ...(JSON.parse(body) as Answer), age: headers.age };
  };
  const until = async (replica: boolean) => {
    const end = performance.now() + 10_000;
    while ((await get('')).replica !== replica && performance.now() < end) await sleep(100);
    return get('');
  };
  const onServer = async (url: string, sql: string) => {
    const pool = createPool(url, { name: 'test', max: 1, standby: true });
    await pool.query(sql).finally(() => pool.end());
  };

  it('go to the replica, and say how old the answer is at most', async () => {
    const answer = await until(true);
    expect(answer).toMatchObject({ statusCode: 200, replica: true, age: expect.stringMatching(/^[0-2]$/) });
    expect(read.at(-1)).toBe('replica');
  });

  it('are the marked ones alone: neither other routes nor who asks about rights', async () => {
    expect(await get('/now')).toEqual({ statusCode: 200, replica: false, age: undefined });
    expect(new Set(Asking.asked)).toEqual(new Set([false]));
  });

  it('go to the primary when somebody says what he has seen', async () => {
    expect(await get('?minPosition=')).toMatchObject({ statusCode: 400 });
    const { position } = await app.get<EventStore>(EVENT_STORE).append('shelf-a', 'no-stream', [
      {
        id: newId(),
        type: 'ShelfRefilled',
        schemaVersion: 1,
        data: { shelf: 'a', jars: 4 },
        metadata: { occurredAt: TEST_TIME, actor: SYSTEM, correlationId: 'a', causationId: 'a', commandId: 'a' },
      },
    ]);
    const { body } = await app.inject({ method: 'GET', url: `/v1/shelves?minPosition=${position}` });
    expect(JSON.parse(body)).toEqual({ replica: false });
  });

  it('go to the primary where the replica cannot answer', async () => {
    expect(await get('/counted')).toMatchObject({ statusCode: 200, replica: false });
    expect(said).toContain('the replica could not answer: the primary does');
  });

  it('go to the primary while the replica is too far behind', async () => {
    await onServer(servers.replica.url('postgres'), 'SELECT pg_wal_replay_pause()');
    await onServer(servers.primary.url('office'), 'CREATE TABLE later AS SELECT 1 AS one');
    said.length = 0;
    expect(await until(false)).toMatchObject({ replica: false, age: undefined });
    await sleep(1_000);
    expect(said).toEqual(['the replica is not asked any more: the primary answers']);
    await onServer(servers.replica.url('postgres'), 'SELECT pg_wal_replay_resume()');
    expect(await until(true)).toMatchObject({ replica: true });
  });

  it('go to the primary while the replica is away, without an error', async () => {
    await servers.stopReplica();
    expect(await get('')).toMatchObject({ statusCode: 200, replica: false });
    await servers.startReplica();
    expect(await until(true)).toMatchObject({ statusCode: 200, replica: true });
  });

  it('go to the primary when the replica has become a server of its own', async () => {
    await onServer(servers.replica.url('postgres'), 'SELECT pg_promote()');
    const end = performance.now() + 10_000;
    do await get('');
    while (read.at(-1) !== 'primary' && performance.now() < end);
    expect(read.at(-1)).toBe('primary');
    expect(said.at(-1)).toBe('the replica is not asked any more: the primary answers');
  });
});
