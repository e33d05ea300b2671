import { withPatience } from '@pacesetter/postgres';
import type { Pool, QueryResultRow } from 'pg';

/** How long a restart of the server is sat out, in milliseconds: everything here can be done twice. */
const RESTART_MS = 20_000;

/** One statement. */
export async function ask<Row extends QueryResultRow>(
  pool: Pool,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await withPatience(() => pool.query<Row>(sql, [...parameters]), { patienceMs: RESTART_MS });
  return rows;
}
