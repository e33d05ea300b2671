import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, DISPOSABLE, startEmbeddedPostgres, type EmbeddedPostgres } from '@pacesetter/postgres';
import { StoreUnavailable } from '../../src/errors';
import type { EventStore } from '../../src/event-store.port';
import { Collector, newEvent, newStream, numbers, range } from '../../contract';
import { createPostgresEventStore, migrateEventStore } from '.';

const DATA_DIRECTORY = resolve(__dirname, `../../../../.pacesetter/test-restart-${process.pid}`);

/** A server of its own, as the tests' server is everybody's. */
describe('when the server restarts', () => {
  let server: EmbeddedPostgres;
  let store: EventStore;

  /** What an administrator does: connections end, the server shuts down, whoever uses it. */
  async function shutDown(): Promise<void> {
    const pidFile = resolve(DATA_DIRECTORY, 'pgdata/postmaster.pid');
    process.kill(parseInt(await readFile(pidFile, 'utf8'), 10), 'SIGINT');
    const isGone = () =>
      readFile(pidFile).then(
        () => false,
        () => true,
      );
    while (!(await isGone())) await sleep(10);
    await server.leave();
  }

  const start = () => startEmbeddedPostgres({ dataDir: DATA_DIRECTORY, settings: DISPOSABLE });

  beforeAll(async () => {
    server = await start();
    const pool = createPool(server.url(), { name: 'test' });
    await migrateEventStore(pool);
    await pool.end();
  });

  afterEach(() => store.close());

  afterAll(async () => {
    await server.stop();
    await rm(DATA_DIRECTORY, { recursive: true, force: true });
  });

  it('writers and subscriptions wait and go on, and nothing is lost or written twice', async () => {
    store = createPostgresEventStore({ url: server.url() });
    const collector = new Collector(store, { after: await store.head() });
    const stream = newStream();
    const write = async () => {
      for (const number of range(0, 200)) {
        await store.append(stream, number === 0 ? 'no-stream' : number - 1, [newEvent(number)]);
      }
    };
    const writing = write();
    await collector.seen(20);
    await shutDown();
    server = await start();
    await writing;
    expect(numbers(await store.readStream(stream))).toEqual(range(0, 200));
    expect(numbers(await collector.seen(200))).toEqual(range(0, 200));
    await collector.stop();
  });

  it('says so when it stays away for too long', async () => {
    store = createPostgresEventStore({ url: server.url(), patienceMs: 200 });
    const collector = new Collector(store, { after: await store.head() });
    await store.append(newStream(), 'no-stream', [newEvent()]);
    await collector.seen(1);
    await shutDown();
    await expect(store.append(newStream(), 'no-stream', [newEvent()])).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    await expect(collector.ended).rejects.toThrow(StoreUnavailable);
    server = await start();
    expect(await store.append(newStream(), 'no-stream', [newEvent()])).toMatchObject({ repeated: false });
  });
});
