import { isOutage, isOutOfRoom, withPatience } from '@pacesetter/postgres';
import type { CustomTypesConfig, Pool, QueryResult } from 'pg';
import { StoreUnavailable } from '../../src/errors';
import { asText } from './event-row';

/** A named statement is prepared once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** How columns are read; as text when absent. */
  readonly types?: CustomTypesConfig;
  /** It adds to the log, which only the writer may. */
  readonly writes?: true;
}

/** Asks for rows within a transaction. */
export type Rows = Pick<Connection, 'rows'>;

/** The adapter's way to the database: rows as arrays of text, patience while the server is away. */
export class Connection {
  constructor(
    private readonly pool: Pool,
    /** For how long to try again when the connection is lost, in milliseconds. */
    private readonly patienceMs: number,
    /** Role to write as, where connections do not have it by themselves; taken for a transaction. */
    private readonly writer?: string,
  ) {}

  /** @throws StoreUnavailable when patience is over. The statement must bear being run twice. */
  async rows<Row extends readonly unknown[]>(statement: Statement, values: unknown[]): Promise<Row[]> {
    if (this.writer === undefined || !statement.writes) {
      return this.patiently(() => rowsOf<Row>(this.pool, statement, values));
    }
    return this.transaction(async ({ rows }) => ({ keep: true, result: await rows<Row>(statement, values) }));
  }

  /**
   * Commits what the work wants to keep (it answers with `keep`), takes everything else back.
   * @throws StoreUnavailable when patience is over. The work must bear being done twice.
   */
  async transaction<Result>(work: (rows: Rows) => Promise<{ keep: boolean; result: Result }>): Promise<Result> {
    return this.patiently(async () => {
      const client = await this.pool.connect();
      try {
        await client.query(this.writer === undefined ? 'BEGIN' : `BEGIN; SET LOCAL ROLE ${this.writer}`);
        const { keep, result } = await work({ rows: (statement, values) => rowsOf(client, statement, values) });
        await client.query(keep ? 'COMMIT' : 'ROLLBACK');
        client.release();
        return result;
      } catch (error) {
        client.release(true);
        throw error;
      }
    });
  }

  private async patiently<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await withPatience(action, { patienceMs: this.patienceMs });
    } catch (cause) {
      if (!isOutage(cause)) throw cause;
      const what = isOutOfRoom(cause) ? 'had no room' : 'could not be reached';
      throw new StoreUnavailable(`the event store ${what} for ${this.patienceMs} ms`, { cause });
    }
  }
}

async function rowsOf<Row extends readonly unknown[]>(
  connection: Pick<Pool, 'query'>,
  statement: Statement,
  values: unknown[],
): Promise<Row[]> {
  const { name, text, types = asText } = statement;
  const query = { name, text, types, values, rowMode: 'array' as const };
  const { rows }: QueryResult<unknown[]> = await connection.query(query);
  return rows as unknown as Row[];
}
