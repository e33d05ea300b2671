import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import type { Pool } from 'pg';
import { isConnectionLoss } from './connection-loss';
import { withPatience } from './patience';
import { createPool } from './pool';

describe('createPool', () => {
  let database: TestDatabase;
  const pools: Pool[] = [];

  const open = (options: Parameters<typeof createPool>[1]) => {
    const pool = createPool(database.url, options);
    pools.push(pool);
    return pool;
  };

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.end())));
  afterAll(() => database.drop());

  it('says who it is and where it looks', async () => {
    const pool = open({ name: 'projector', schema: ['timers', 'public'] });
    expect((await pool.query('SHOW application_name')).rows).toEqual([
      { application_name: `projector#${process.pid}` },
    ]);
    expect((await pool.query('SHOW search_path')).rows).toEqual([{ search_path: 'timers,public' }]);
  });

  it('keeps the process number in a long name', async () => {
    const pool = open({ name: 'n'.repeat(80) });
    const { rows } = await pool.query<{ application_name: string }>('SHOW application_name');
    expect(rows[0]?.application_name).toMatch(new RegExp(`^n{50,}#${process.pid}$`));
  });

  it('refuses a schema name that would have to be quoted', () => {
    expect(() => createPool(database.url, { name: 'odd', schema: 'a b' })).toThrow(RangeError);
  });

  it('outlives its connections, idle ones and busy ones', async () => {
    const pool = open({ name: 'victim', max: 2 });
    const killAll = () =>
      database.pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'victim#${process.pid}'`,
      );
    await Promise.all([pool.query('SELECT 1'), pool.query('SELECT 2')]);
    await killAll();
    await withPatience(() => pool.query('SELECT 1'), { patienceMs: 5_000 });
    const busy = pool.query('SELECT pg_sleep(30)').then(
      () => undefined,
      (error: unknown) => error,
    );
    await withPatience(() => pool.query('SELECT 1'), { patienceMs: 5_000 });
    await killAll();
    expect(isConnectionLoss(await busy)).toBe(true);
    expect((await withPatience(() => pool.query('SELECT 3 AS n'), { patienceMs: 5_000 })).rows).toEqual([{ n: 3 }]);
  });
});
