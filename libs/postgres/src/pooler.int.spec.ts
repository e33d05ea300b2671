import { testDatabase, type TestDatabase, testPooler, type TestPooler } from '@pacesetter/testing';
import type { Pool } from 'pg';
import { createPool } from './pool';

describe('a pool behind a pooler in transaction mode', () => {
  let database: TestDatabase;
  let pooler: TestPooler;
  let plain: Pool;
  let careful: Pool;

  beforeAll(async () => {
    database = await testDatabase();
    pooler = await testPooler(database.url);
    plain = createPool(pooler.url, { name: 'plain', max: 12 });
    careful = createPool(pooler.url, { name: 'careful', max: 12, settings: { statement_timeout: '4321' } });
  });

  afterAll(async () => {
    await Promise.all([plain.end(), careful.end()]);
    await pooler.stop();
    await database.drop();
  });

  const timeouts = async (pool: Pool) => {
    const asked = Array.from({ length: 40 }, () => pool.query<{ timeout: string }>(`SHOW statement_timeout`));
    return new Set((await Promise.all(asked)).map(({ rows }) => Object.values(rows[0] ?? {}).join()));
  };

  it('says its settings for each query, and leaves none to others', async () => {
    const [own, others] = await Promise.all([timeouts(careful), timeouts(plain)]);
    expect([...own]).toEqual(['4321ms']);
    expect([...others]).toEqual(['0']);
  });

  it('goes on after a query that failed', async () => {
    await expect(careful.query('SELECT 1 / $1::int', [0])).rejects.toThrow('division by zero');
    expect([...(await timeouts(careful))]).toEqual(['4321ms']);
  });

  it.each(['plain', 'careful'] as const)('asks a statement with a name in whatever session: %s', async (which) => {
    const pool = which === 'plain' ? plain : careful;
    const statement = (value: number) => ({ name: 'double', text: 'SELECT $1::int * 2 AS doubled', values: [value] });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, value) => pool.query(statement(value))));
    expect(answers.map(({ rows }) => (rows[0] as { doubled: number }).doubled)).toEqual(answers.map((_, i) => i * 2));
  });
});
