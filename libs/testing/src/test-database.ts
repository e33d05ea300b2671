import { createHash, randomBytes } from 'node:crypto';
import { createDatabase, createPool, dropDatabase, onServer, type EmbeddedPostgres } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import { nameInRun } from './test-run';
import { testServer } from './test-server';

export interface TestDatabaseOptions {
  /** Names what `migrate` makes: files with the same key share one template. */
  readonly key: string;
  /** Makes tables; runs once for each key and run of the tests, the result is then copied. */
  readonly migrate: (pool: Pool) => Promise<unknown>;
}

export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Ends the pool and drops the database; call it in `afterAll`. */
  drop(): Promise<void>;
}

/** A fresh database of one's own on the tests' server: empty, or a copy of the template that `migrate` made. */
export async function testDatabase(options?: TestDatabaseOptions): Promise<TestDatabase> {
  const server = await testServer();
  try {
    const template = options && (await ensureTemplate(server.url(), options));
    const name = nameInRun('test', randomBytes(6).toString('hex'));
    return opened(server, await createDatabase(server.url(), name, { template }));
  } catch (error) {
    await server.leave();
    throw error;
  }
}

function opened(server: EmbeddedPostgres, url: string): TestDatabase {
  const pool = createPool(url, { name: 'test' });
  const drop = async () => {
    if (!pool.ended) await pool.end();
    await dropDatabase(url, new URL(url).pathname.slice(1));
    await server.leave();
  };
  return { url, pool, drop };
}

/** The lock is held on the server's own database, as nobody may be connected to a template while it is copied. */
async function ensureTemplate(url: string, { key, migrate }: TestDatabaseOptions): Promise<string> {
  const hash = createHash('sha256').update(key).update(migrate.toString()).digest('hex').slice(0, 16);
  const template = nameInRun('template', hash);
  await onServer(url, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const existing = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (existing.rowCount === 0) await makeTemplate(url, template, migrate);
  });
  return template;
}

/** Made under another name first: a template whose migration failed half way is never taken for a whole one. */
async function makeTemplate(url: string, template: string, migrate: (pool: Pool) => Promise<unknown>): Promise<void> {
  const draft = `${template}_draft`;
  await dropDatabase(url, draft);
  const pool = createPool(await createDatabase(url, draft), { name: 'template', max: 2 });
  try {
    await migrate(pool);
  } finally {
    await pool.end();
  }
  await onServer(url, (client) => client.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`));
}
