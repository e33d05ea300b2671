import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EVENT_STORE, type EventStore, NoUpcaster, UnknownEventType } from '@pacesetter/event-store';
import { type Position, request, VirtualClock } from '@pacesetter/kernel';
import { TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { nextPantry, olderPantry, PolishShelf, TakeJarBy } from '../test/next-pantry';
import { TakeJar } from '../test/pantry';
import { CommandSender } from './command-sender';
import { Engine } from './engine';
import { EngineModule } from './engine.module';
import type { Role } from './engine-options';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A process of one release, on a database that it shares with those of another. */
class Process {
  private constructor(readonly app: INestApplicationContext) {}

  static async start(database: TestDatabase, release: string, roles: readonly Role[] = []): Promise<Process> {
    const contexts = [release === '2.0.0' ? nextPantry : olderPantry];
    const options = { databaseUrl: database.url, clock: new VirtualClock(TEST_TIME), contexts, log: quiet, release };
    const queue = { backend: 'postgres', url: database.url } as const;
    const executor = { factsFreshForMs: 0 };
    const module = EngineModule.register({ ...options, queue, roles, executor });
    const app = await NestFactory.createApplicationContext(module, { logger: false });
    await app.get(Engine).parts.projections.prepare();
    await app.get(Engine).start();
    return new Process(app);
  }

  give(command: Parameters<CommandSender['send']>[0], cause: string) {
    return this.app.get(CommandSender).send(command, { cause });
  }

  async states() {
    const { projections, policies } = await this.app.get(Engine).status();
    return { board: projections.find(({ projection }) => projection === 'shelf_board'), policies };
  }
}

let database: TestDatabase;
let older: Process;
let next: Process;
const processes: Process[] = [];

const running = async (...parameters: Parameters<typeof Process.start>) => {
  const started = await Process.start(...parameters);
  processes.push(started);
  return started;
};

const until = async (condition: () => boolean | Promise<boolean>) => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
};

const shelves = async () =>
  (await database.pool.query<object>('SELECT * FROM view_shelf_board.shelves ORDER BY shelf')).rows;

const history = async (shelf: string) => {
  const events = await older.app
    .get<EventStore>(EVENT_STORE)
    .readStream(`shelf-${shelf}`)
    .catch(() => []);
  return events.map(({ type }) => type);
};

beforeEach(async () => {
  database = await testDatabase();
  older = await running(database, '1.0.0', ['projector']);
});

afterEach(async () => {
  await Promise.all(processes.splice(0).map(({ app }) => app.close()));
  await database.drop();
});

/** Of an older and a later release, side by side on one database. */
describe('a rolling upgrade', () => {
  it('an older process refuses commands where it cannot read, and goes on everywhere else', async () => {
    await older.give(request(TakeJar, { shelf: 'c', by: 'ant' }), '1');
    next = await running(database, '2.0.0');
    await next.give(request(PolishShelf, { shelf: 'a' }), '1');
    await next.give(request(TakeJarBy, { shelf: 'b', by: 'bee' }), '2');
    await expect(older.give(request(TakeJar, { shelf: 'a', by: 'ant' }), '3')).rejects.toThrow(UnknownEventType);
    await expect(older.give(request(TakeJar, { shelf: 'b', by: 'ant' }), '4')).rejects.toThrow(NoUpcaster);
    await older.give(request(TakeJar, { shelf: 'c', by: 'ant' }), '5');
    await next.give(request(TakeJarBy, { shelf: 'c', by: 'bee' }), '6');
  });

  it('an older projector stops before what it does not know, says so, and a later one goes on from there', async () => {
    await until(async () => (await older.states()).policies.state === 'running');
    next = await running(database, '2.0.0');
    await next.give(request(PolishShelf, { shelf: 'a' }), '1');
    await until(async () => (await older.states()).policies.state === 'outdated');
    await next.give(request(TakeJarBy, { shelf: 'b', by: 'bee' }), '2');
    await until(async () => (await older.states()).board?.state === 'outdated');
    const { board, policies } = await older.states();
    expect(board?.error).toBeInstanceOf(NoUpcaster);
    expect(policies.error?.message).toContain('ShelfPolished');
    expect(await history('a')).toEqual(['ShelfPolished']);

    const later = await running(database, '2.0.0', ['projector']);
    await until(async () => (await history('a')).includes('ShelfRefilled'));
    const { projections, store } = later.app.get(Engine).parts;
    await projections.waitFor(await store.head(), ['shelf_board'], 10_000);
    expect(await shelves()).toEqual([
      { shelf: 'a', jars: 9, polished: true },
      { shelf: 'b', jars: 1, polished: null },
    ]);
  });

  it('a read model is made anew beside the old one, which is fed until then, and never made old again', async () => {
    await older.give(request(TakeJar, { shelf: 'c', by: 'ant' }), '1');
    await until(async () => (await shelves()).length === 1);
    next = await running(database, '2.0.0', ['projector']);
    await until(async () => Object.keys((await shelves())[0] ?? {}).length === 3);
    // Wherever it is asked for, it shows what has been done.
    const { position } = await older.give(request(TakeJar, { shelf: 'd', by: 'ant' }), '2');
    for (const process of [older, next]) {
      await process.app.get(Engine).parts.projections.waitFor(position as Position, ['shelf_board'], 10_000);
    }
    expect(await shelves()).toContainEqual({ shelf: 'd', jars: 1, polished: null });
    await until(async () => (await older.states()).board?.state === 'outdated');
    expect((await older.states()).board?.error?.message).toContain('made by release 2.0.0, this is 1.0.0');
    processes.splice(processes.indexOf(next), 1);
    await next.app.close();
    expect(await shelves()).toContainEqual({ shelf: 'd', jars: 1, polished: null });
  });
});
