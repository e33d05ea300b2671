import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DISPOSABLE, dropDatabase, onServer, startEmbeddedPostgres, type EmbeddedPostgres } from '../../postgres';
import { TEST_DIRECTORY } from './test-directory';
import { isOver } from './test-run';

const DATA_DIRECTORY = resolve(TEST_DIRECTORY, 'test-postgres');

/** The one PostgreSQL server of all tests: started by who comes first, shared by all workers, stopped after the last test. */
export function testServer(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir: DATA_DIRECTORY, settings: DISPOSABLE });
}

/** After the last test: drops what this run made, and stops the server unless another run uses it. */
export async function stopTestServer(): Promise<void> {
  if (!existsSync(resolve(DATA_DIRECTORY, 'pgdata/postmaster.pid'))) return;
  const server = await testServer();
  for (const name of await databaseNames(server.url())) {
    if (isOver(name)) await dropDatabase(server.url(), name);
  }
  await server.stop();
}

async function databaseNames(url: string): Promise<string[]> {
  return onServer(url, async (client) => {
    const databases = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '^(test|template)_[0-9a-z]+_'`,
    );
    return databases.rows.map(({ name }) => name);
  });
}
