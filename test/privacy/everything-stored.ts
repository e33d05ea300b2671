import type { Pool } from 'pg';

interface Relation {
  readonly name: string;
  readonly oid: string;
  readonly kind: string;
}

const RELATIONS = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name, c.oid::text AS oid, c.relkind AS kind
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'm', 'i', 't') AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;

async function relations(pool: Pool): Promise<readonly Relation[]> {
  return (await pool.query<Relation>(RELATIONS)).rows;
}

/** Every row of every table of every schema as text, by table: what a dump of the database holds. */
export async function everyRow(pool: Pool): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables = (await relations(pool)).filter(({ kind }) => kind === 'r' || kind === 'm');
  const rows = new Map<string, readonly string[]>();
  for (const { name } of tables) {
    if (name.startsWith('pg_toast.')) continue;
    const { rows: found } = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    rows.set(
      name,
      found.map(({ row }) => row),
    );
  }
  return rows;
}

/** The files of every table, index and overflow of the database, as a copy of the data directory holds them. */
export async function* everyFile(pool: Pool): AsyncGenerator<{ readonly name: string; readonly bytes: Buffer }> {
  await pool.query('CHECKPOINT');
  for (const { name, oid } of await relations(pool)) {
    const { rows } = await pool.query<{ bytes: Buffer | null }>(
      'SELECT pg_read_binary_file(pg_relation_filepath($1::oid::regclass), true) AS bytes',
      [oid],
    );
    const bytes = rows[0]?.bytes;
    if (bytes) yield { name, bytes };
  }
}

/** The write-ahead log as it lies on the disk now. */
export async function* writeAheadLog(pool: Pool): AsyncGenerator<{ readonly name: string; readonly bytes: Buffer }> {
  const { rows: files } = await pool.query<{ name: string }>(
    'SELECT name FROM pg_ls_waldir() ORDER BY modification DESC LIMIT 4',
  );
  for (const { name } of files) {
    const { rows } = await pool.query<{ bytes: Buffer }>('SELECT pg_read_binary_file($1, true) AS bytes', [
      `pg_wal/${name}`,
    ]);
    if (rows[0]?.bytes) yield { name, bytes: rows[0].bytes };
  }
}
