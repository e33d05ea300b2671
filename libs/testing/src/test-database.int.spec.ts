import type { Pool } from 'pg';
import { testDatabase, type TestDatabase } from './test-database';

let migrations = 0;

const migrate = (pool: Pool) => {
  migrations++;
  return pool.query('CREATE TABLE pledge (id int PRIMARY KEY)');
};

describe('testDatabase', () => {
  const databases: TestDatabase[] = [];

  async function open(): Promise<TestDatabase> {
    const database = await testDatabase({ key: 'test-database', migrate });
    databases.push(database);
    return database;
  }

  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  it('gives each caller a copy of the template of his own', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    await one.pool.query('INSERT INTO pledge VALUES (1)');
    expect((await one.pool.query('SELECT id FROM pledge')).rows).toEqual([{ id: 1 }]);
    expect((await other.pool.query('SELECT id FROM pledge')).rows).toEqual([]);
  });

  it('migrates once for each key, however many ask', async () => {
    await Promise.all([open(), open()]);
    expect(migrations).toBe(1);
  });

  it('gives an empty database without options, and drops it', async () => {
    const { pool, url, drop } = await testDatabase();
    const tables = await pool.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`);
    expect(tables.rowCount).toBe(0);
    await drop();
    const { pool: witness } = await open();
    const name = new URL(url).pathname.slice(1);
    expect((await witness.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount).toBe(0);
  });

  it('makes no template of a migration that fails', async () => {
    const broken = testDatabase({ key: 'broken', migrate: (pool) => pool.query('CREATE TABLE') });
    await expect(broken).rejects.toThrow(/syntax error/);
  });
});
