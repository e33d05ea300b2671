import { escapeIdentifier, type Pool, type PoolClient } from 'pg';
import { isOutage } from '../outage';
import { withPatience } from '../patience';
import { programRelease } from '../release';
import { checksum, lettingOlderGoOn, MigrationError, readMigrations, type Migration } from './migration';

/** How long a restart of the server may take, in milliseconds: all or nothing is applied, so it can be tried again. */
const RESTART_MS = 60_000;

export interface MigrateOptions {
  /** Schema the objects are made in, created when missing; statements need not name it. */
  readonly schema: string;
  /** Of this program, for the record; what `package.json` says when absent. */
  readonly release?: string;
}

/**
 * Brings a schema up to date: every migration once, in order of name, all or none. Processes that migrate at the same
 * time wait for each other. Answers the names of those it applied. What a later program has applied is no obstacle where
 * that has said so (`-- older programs go on`).
 * @param source a directory of `.sql` files, or the migrations themselves.
 * @throws MigrationError when an applied migration has been changed, when this program is too old, or when a statement fails.
 */
export async function migrate(
  pool: Pool,
  source: string | readonly Migration[],
  options: MigrateOptions,
): Promise<readonly string[]> {
  const migrations = typeof source === 'string' ? await readMigrations(source) : source;
  return withPatience(() => applyTogether(pool, migrations, options), { patienceMs: RESTART_MS });
}

async function applyTogether(pool: Pool, migrations: readonly Migration[], options: MigrateOptions): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const applied = await applyPending(client, migrations, options);
    await client.query('COMMIT');
    return applied;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the first error tells more
    throw error;
  } finally {
    client.release();
  }
}

async function applyPending(
  client: PoolClient,
  migrations: readonly Migration[],
  { schema, release = programRelease() }: MigrateOptions,
): Promise<string[]> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`migrate ${schema}`]);
  await prepare(client, schema);
  const applied = await readApplied(client);
  refuseWhenTooOld(migrations, applied, { schema, release });
  const pending = unapplied(migrations, applied, schema);
  for (const migration of pending) await apply(client, migration, release);
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
  // Databases of before have a table without these: what stands in it lets nobody go on who does not know it.
  if (await hasColumn(client, schema, 'older_go_on')) return;
  await client.query(
    `ALTER TABLE ${name}.migrations ADD older_go_on boolean NOT NULL DEFAULT false, ADD release text NOT NULL DEFAULT ''`,
  );
}

/** Asked first, since even a change that changes nothing waits until nobody reads the table. */
async function hasColumn(client: PoolClient, schema: string, column: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM information_schema.columns WHERE table_schema = $1 AND table_name = 'migrations' AND column_name = $2`,
    [schema, column],
  );
  return rowCount === 1;
}

interface Applied {
  readonly checksum: string;
  readonly olderGoOn: boolean;
  /** Of the program that applied it; empty where that was not noted. */
  readonly release: string;
}

async function readApplied(client: PoolClient): Promise<ReadonlyMap<string, Applied>> {
  const { rows } = await client.query<Applied & { name: string }>(
    'SELECT name, checksum, older_go_on AS "olderGoOn", release FROM migrations ORDER BY name',
  );
  return new Map(rows.map((row) => [row.name, row]));
}

/** The oldest program that may run is the one that knows every migration after which older ones may not go on. */
function refuseWhenTooOld(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, Applied>,
  { schema, release }: Required<MigrateOptions>,
): void {
  const known = new Set(migrations.map(({ name }) => name));
  const missing = [...applied].find(([name, { olderGoOn }]) => !known.has(name) && !olderGoOn);
  if (missing === undefined) return;
  const [name, { release: needed }] = missing;
  const later = needed === '' ? 'a later release' : `release ${needed} or later`;
  throw new MigrationError(
    `schema ${schema} has had migration ${name}, after which programs that do not know it may not go on: ` +
      `this one (${release}) is too old, start ${later}`,
  );
}

/** What is left to do, once history and files have been found to agree. */
function unapplied(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, Applied>,
  schema: string,
): Migration[] {
  const ordered = migrations.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const changed = ordered.find(
    (migration) => (applied.get(migration.name)?.checksum ?? checksum(migration)) !== checksum(migration),
  );
  if (changed !== undefined) {
    throw new MigrationError(
      `migration ${changed.name} of schema ${schema} was changed after it was applied: add another instead`,
    );
  }
  return ordered.filter(({ name }) => !applied.has(name));
}

async function apply(client: PoolClient, migration: Migration, release: string): Promise<void> {
  try {
    await client.query(migration.sql);
  } catch (cause) {
    if (isOutage(cause)) throw cause;
    throw new MigrationError(`migration ${migration.name}: ${(cause as Error).message}`, { cause });
  }
  await client.query('INSERT INTO migrations (name, checksum, older_go_on, release) VALUES ($1, $2, $3, $4)', [
    migration.name,
    checksum(migration),
    lettingOlderGoOn(migration),
    release,
  ]);
}
