import type { Position } from '@pacesetter/kernel';
import { escapeIdentifier, type Pool, type PoolClient } from 'pg';
import { liveSchema } from './view-schema';

/** What rows a read model had at a position: the same history gives the same, wherever it is derived. */
export interface ViewImprint {
  readonly projection: string;
  /** Of the definition that the rows were made by. */
  readonly fingerprint: string;
  /** All its partitions had come so far, one or the other perhaps further. */
  readonly position: Position;
  readonly rows: number;
  /** Sum of digests of all rows, so that their order does not count. */
  readonly digest: string;
}

type Checkpoint = Pick<ViewImprint, 'projection' | 'fingerprint' | 'position'>;

/** Spelt the same on every server. */
const SPELLING = `SET LOCAL TimeZone TO 'UTC'; SET LOCAL DateStyle TO 'ISO'; SET LOCAL IntervalStyle TO 'iso_8601';
  SET LOCAL extra_float_digits TO 1; SET LOCAL bytea_output TO 'hex'`;

/**
 * Imprints of all live read models, each with the position up to which all events are in its rows (of partitions: the least):
 * rows and position from one snapshot.
 */
export async function imprintViews(pool: Pool): Promise<readonly ViewImprint[]> {
  for (;;) {
    const before = await liveGenerations(pool);
    const imprints = await imprintOnce(pool);
    // Tables that came into their place after the snapshot would look as if they were half empty.
    if ((await liveGenerations(pool)) === before) return imprints;
  }
}

async function liveGenerations(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ generations: string }>(
    `SELECT coalesce(string_agg(DISTINCT generation::text, ' '), '') AS generations FROM projections.checkpoints WHERE live`,
  );
  return rows[0]?.generations ?? '';
}

async function imprintOnce(pool: Pool): Promise<readonly ViewImprint[]> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${SPELLING}`);
    const { rows } = await client.query<Checkpoint>(
      `SELECT projection, fingerprint, min(position) AS position FROM projections.checkpoints WHERE live
       GROUP BY projection, fingerprint ORDER BY projection`,
    );
    const imprints: ViewImprint[] = [];
    for (const checkpoint of rows) imprints.push(await imprint(client, checkpoint));
    await client.query('COMMIT');
    client.release();
    return imprints;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function imprint(client: PoolClient, checkpoint: Checkpoint): Promise<ViewImprint> {
  const schema = liveSchema(checkpoint.projection);
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = to_regnamespace($1) AND relkind = 'r' ORDER BY relname`,
    [escapeIdentifier(schema)],
  );
  let [rows, digest] = [0, 0n];
  for (const { name } of tables) {
    const found = await imprintOf(client, `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`, name);
    rows += Number(found.rows);
    digest += BigInt(found.digest);
  }
  return { ...checkpoint, rows, digest: String(digest) };
}

/** A row counts with the name of its table, so that none can change places with one of another table. */
async function imprintOf(client: PoolClient, table: string, name: string): Promise<{ rows: string; digest: string }> {
  const { rows } = await client.query<{ rows: string; digest: string }>(
    `SELECT count(*) AS rows,
       coalesce(sum(('x' || left(md5($1 || line::text), 15))::bit(60)::bigint::numeric), 0)::text AS digest
     FROM ${table} AS line`,
    [name],
  );
  return rows[0] ?? { rows: '0', digest: '0' };
}
