import { escapeIdentifier, type Pool, type PoolClient } from 'pg';
import { isConnectionLoss } from '../connection-loss';
import { withPatience } from '../patience';
import { checksum, MigrationError, readMigrations, type Migration } from './migration';

/** How long a restart of the server may take, in milliseconds: all or nothing is applied, so it can be tried again. */
const RESTART_MS = 60_000;

export interface MigrateOptions {
  /** Schema the objects are made in, created when missing; statements need not name it. */
  readonly schema: string;
}

/**
 * Brings a schema up to date: every migration once, in order of name, all or none. Processes that migrate at the same
 * time wait for each other. Answers the names of those it applied.
 * @param source a directory of `.sql` files, or the migrations themselves.
 * @throws MigrationError when an applied migration has been changed or is missing, or when a statement fails.
 */
export async function migrate(
  pool: Pool,
  source: string | readonly Migration[],
  { schema }: MigrateOptions,
): Promise<readonly string[]> {
  const migrations = typeof source === 'string' ? await readMigrations(source) : source;
  return withPatience(() => applyTogether(pool, migrations, schema), { patienceMs: RESTART_MS });
}

async function applyTogether(pool: Pool, migrations: readonly Migration[], schema: string): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const applied = await applyPending(client, migrations, schema);
    await client.query('COMMIT');
    return applied;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the first error tells more
    throw error;
  } finally {
    client.release();
  }
}

async function applyPending(client: PoolClient, migrations: readonly Migration[], schema: string): Promise<string[]> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`migrate ${schema}`]);
  await prepare(client, schema);
  const pending = unapplied(migrations, await readApplied(client), schema);
  for (const migration of pending) await apply(client, migration);
  return pending.map(({ name }) => name);
}

async function prepare(client: PoolClient, schema: string): Promise<void> {
  const name = escapeIdentifier(schema);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${name}`);
  await client.query(`SET LOCAL search_path = ${name}, public`);
  await client.query(`SET LOCAL client_min_messages = warning`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${name}.migrations (
       name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
  );
}

async function readApplied(client: PoolClient): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migrations');
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

/** What is left to do, once history and files have been found to agree. */
function unapplied(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
  schema: string,
): Migration[] {
  const ordered = migrations.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const known = new Set(ordered.map(({ name }) => name));
  const missing = [...applied.keys()].find((name) => !known.has(name));
  if (missing !== undefined) {
    throw new MigrationError(
      `schema ${schema} has had migration ${missing}, which this program does not know: it is too old`,
    );
  }
  const changed = ordered.find(
    (migration) => (applied.get(migration.name) ?? checksum(migration)) !== checksum(migration),
  );
  if (changed !== undefined) {
    throw new MigrationError(
      `migration ${changed.name} of schema ${schema} was changed after it was applied: add another instead`,
    );
  }
  return ordered.filter(({ name }) => !applied.has(name));
}

async function apply(client: PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql);
  } catch (cause) {
    if (isConnectionLoss(cause)) throw cause;
    throw new MigrationError(`migration ${migration.name}: ${(cause as Error).message}`, { cause });
  }
  await client.query('INSERT INTO migrations (name, checksum) VALUES ($1, $2)', [migration.name, checksum(migration)]);
}
