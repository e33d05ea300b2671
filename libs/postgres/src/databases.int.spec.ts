import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { Client } from 'pg';
import { createDatabase, databaseUrl, dropDatabase } from './databases';

describe('databases', () => {
  let database: TestDatabase;
  const name = `test_databases_${process.pid} "quoted"`;

  const exists = async () =>
    (await database.pool.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1;

  async function work<Result>(connectionString: string, action: (client: Client) => Promise<Result>): Promise<Result> {
    const client = new Client({ connectionString });
    await client.connect();
    return action(client).finally(() => client.end());
  }

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterEach(() => dropDatabase(database.url, name));
  afterAll(() => database.drop());

  it('are created once, and found under their URL', async () => {
    const url = await createDatabase(database.url, name);
    expect(await createDatabase(database.url, name)).toBe(url);
    const { rows } = await work(url, (client) => client.query('SELECT current_database() AS name'));
    expect(rows).toEqual([{ name }]);
  });

  it('are dropped with whoever is connected, and once more without complaint', async () => {
    const client = new Client({ connectionString: await createDatabase(database.url, name) });
    client.on('error', () => undefined);
    await client.connect();
    await dropDatabase(database.url, name);
    await dropDatabase(database.url, name);
    expect(await exists()).toBe(false);
  });

  it('can be copies of another', async () => {
    const template = await createDatabase(database.url, `${name} template`);
    await work(template, (client) => client.query('CREATE TABLE copied ()'));
    const url = await createDatabase(database.url, name, { template: `${name} template` });
    const copied = await work(url, (client) => client.query(`SELECT FROM pg_tables WHERE tablename = 'copied'`));
    expect(copied.rowCount).toBe(1);
    await dropDatabase(database.url, `${name} template`);
  });

  it('share server, user and password', () => {
    expect(databaseUrl('postgres://user:secret@host:5433/one?sslmode=require', 'other')).toBe(
      'postgres://user:secret@host:5433/other?sslmode=require',
    );
  });
});
