import { testDatabase, type TestDatabase, testPooler, type TestPooler } from '@pacesetter/testing';
import { Collector, newEvents, newStream, numbers, range } from '../../contract';
import type { EventStore } from '../../src/event-store.port';
import { createPostgresEventStore, migrateEventStore } from '.';

const LONG = 600_000;

describe('the event store behind a pooler in transaction mode', () => {
  let database: TestDatabase;
  let pooler: TestPooler;
  let stores: readonly EventStore[];

  beforeAll(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    pooler = await testPooler(database.url);
    const open = () => createPostgresEventStore({ url: pooler.url, sessionUrl: database.url, pollMs: LONG });
    stores = [open(), open()];
  });

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await pooler.stop();
    await database.drop();
  });

  const [one, other] = [() => stores[0] as EventStore, () => stores[1] as EventStore];

  it('appends, reads and hears what other processes append', async () => {
    const follower = new Collector(other(), { after: await one().head() });
    const streams = range(0, 40).map(() => newStream());
    await Promise.all(streams.map((stream, number) => one().append(stream, 'no-stream', newEvents(1, number))));
    expect(numbers(await follower.seen(40)).sort((a, b) => a - b)).toEqual(range(0, 40));
    await follower.stop();
    const events = newEvents(2, 100);
    const first = await one().append(streams[0] ?? '', 0, events);
    expect(await other().append(streams[0] ?? '', 0, events)).toMatchObject({ revision: 2, position: first.position });
    await expect(one().append(streams[0] ?? '', 'no-stream', newEvents(1))).rejects.toThrow(/expected no-stream/);
  });

  it('appends as the writer, whatever else the user of the address may do', async () => {
    const [append] = (
      await database.pool.query<{ name: string }>(
        `SELECT format('%s', oid::regprocedure) AS name FROM pg_proc WHERE proname = 'append_event'`,
      )
    ).rows;
    await database.pool.query(`REVOKE EXECUTE ON FUNCTION ${append?.name} FROM event_store_writer`);
    await expect(one().append(newStream(), 'no-stream', newEvents(1))).rejects.toThrow(/permission denied/);
    await database.pool.query(`GRANT EXECUTE ON FUNCTION ${append?.name} TO event_store_writer`);
    await one().append(newStream(), 'no-stream', newEvents(1));
  });
});
