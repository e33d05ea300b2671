import type { ViewReader } from '@pacesetter/commands';
import type { Pool, QueryResultRow } from 'pg';

/** Reads views straight from a database. */
export function viewReader(pool: Pool): Pick<ViewReader, 'query'> {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const { rows } = await pool.query<Row & QueryResultRow>(sql, [...parameters]);
      return rows;
    },
  };
}
