import type { Pool, QueryResult, QueryResultRow } from 'pg';

/** The read side's database, for `*.query.ts`: tables are named `view_<projection>.<table>`. A pool fits in its place. */
export class ReadModels {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** One statement with `$1`, `$2`, … for its parameters. */
  async query<R extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<QueryResult<R>> {
    return this.pool.query<R>(sql, [...parameters]);
  }
}
