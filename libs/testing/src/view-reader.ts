import type { Pool, QueryResultRow } from 'pg';

/** Reads views straight from a database, for tests of queries. */
export function viewReader(pool: Pool) {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
      const { rows } = await pool.query<Row & QueryResultRow>(sql, [...parameters]);
      return rows;
    },
  };
}
