import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { createViewSchema } from './view-schema';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

describe('createViewSchema', () => {
  it('leaves room for updates on the pages of a view, unless its tables say otherwise', async () => {
    const tables = `CREATE TABLE "Standing" (unit text PRIMARY KEY);
      CREATE TABLE entries (id integer PRIMARY KEY) WITH (fillfactor = 100);`;
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await createViewSchema(client, 'view_standings', { name: 'standings', on: [], tables, apply: () => undefined });
    await client.query('COMMIT');
    client.release();

    const { rows } = await database.pool.query<{ name: string; options: string[] }>(
      `SELECT relname AS name, reloptions AS options FROM pg_class
       WHERE relnamespace = 'view_standings'::regnamespace AND relkind = 'r' ORDER BY relname`,
    );

    expect(rows).toEqual([
      { name: 'Standing', options: ['fillfactor=70'] },
      { name: 'entries', options: ['fillfactor=100'] },
    ]);
  });
});
