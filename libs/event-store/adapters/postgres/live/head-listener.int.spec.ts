import { getEventListeners } from 'node:events';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { migrateEventStore } from '../migrate-event-store';
import { HeadListener } from './head-listener';

const LOST = 3;

describe('listening for the head', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
  });

  afterAll(() => database.drop());

  it('is there again after each lost connection, and leaves nothing of the lost ones behind', async () => {
    const { pool } = database;
    const stop = new AbortController();
    const heads: number[] = [];
    let heard = () => undefined as void;
    const listening = new HeadListener(pool, 10).listen((place) => {
      heads.push(place);
      heard();
    }, stop.signal);
    const next = () => new Promise<void>((resolve) => (heard = resolve));
    await next();
    for (let lost = 0; lost < LOST; lost++) {
      const again = next();
      await pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE query LIKE 'LISTEN %' AND datname = current_database()`);
      await again;
    }
    expect(heads).toEqual(Array.from({ length: LOST + 1 }, () => Infinity));
    expect(getEventListeners(stop.signal, 'abort')).toHaveLength(1);
    stop.abort();
    await listening;
  });
});
