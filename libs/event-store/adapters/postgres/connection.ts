import { isConnectionLoss, withPatience } from '@pacesetter/postgres';
import type { CustomTypesConfig, Pool, QueryResult } from 'pg';
import { StoreUnavailable } from '../../src/errors';
import { asText } from './event-row';

/** A named statement is prepared once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** How columns are read; as text when absent. */
  readonly types?: CustomTypesConfig;
}

/** The adapter's way to the database: rows as arrays of text, patience while the server is away. */
export class Connection {
  constructor(
    private readonly pool: Pool,
    /** For how long to try again when the connection is lost, in milliseconds. */
    private readonly patienceMs: number,
  ) {}

  /** @throws StoreUnavailable when patience is over. The statement must bear being run twice. */
  async rows<Row extends readonly unknown[]>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const query = { types: asText, ...statement, values, rowMode: 'array' as const };
    try {
      const run = (): Promise<QueryResult<unknown[]>> => this.pool.query(query);
      const { rows } = await withPatience(run, { patienceMs: this.patienceMs });
      return rows as unknown as Row[];
    } catch (cause) {
      if (!isConnectionLoss(cause)) throw cause;
      throw new StoreUnavailable(`the event store could not be reached for ${this.patienceMs} ms`, { cause });
    }
  }
}
