import { Pool } from 'pg';
import { ownApplicationName } from './application-name';
import { isPooled, leaveNothingInSessions } from './pooler';
import { refuseStandby } from './refuse-standby';

export interface PoolOptions {
  /** Most connections at a time; 10 when absent. */
  readonly max?: number;
  /** What the connections are for; shown in pg_stat_activity as `name#pid`. */
  readonly name: string;
  /** Schemas to search, in order; `public` when absent. */
  readonly schema?: string | readonly string[];
  /**
   * Settings of the server that these connections want otherwise, e.g. `synchronous_commit: 'off'`. Behind a pooler (see
   * `isPooled`) `schema` and `settings` are said for each `query` of the pool, and not for connections that it lends.
   */
  readonly settings?: Readonly<Record<string, string>>;
  /** For how long to wait for a connection or an answer, in milliseconds; 15 s and without end when absent. */
  readonly answerWithinMs?: number;
  /** Whether a standby will do; else a connection to one fails as if the server were away: it is, for who wants to write. */
  readonly standby?: boolean;
}

/** A pool that survives restarts of the server: broken connections are dropped and made anew on demand. */
export function createPool(url: string, options: PoolOptions): Pool {
  const { max = 10, name, schema, settings, answerWithinMs, standby = false } = options;
  const wanted = { ...(schema !== undefined && { search_path: searchPath(schema) }), ...settings };
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: ownApplicationName(name),
    keepAlive: true,
    connectionTimeoutMillis: answerWithinMs ?? 15_000,
    ...(answerWithinMs !== undefined && { query_timeout: answerWithinMs }),
    ...(!standby && { verify: refuseStandby }),
    options: isPooled(url) ? undefined : startOptions(wanted),
  });
  if (isPooled(url)) leaveNothingInSessions(pool, wanted);
  // An idle connection that breaks is no one's failure: the pool has dropped it, the next query opens another or throws.
  pool.on('error', () => undefined);
  // One that breaks while it is lent out tells its borrower at the next query; without a listener it ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Given to the server when a connection is made, so that no statement has to. */
function startOptions(settings: Readonly<Record<string, string>>): string | undefined {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return options.length === 0 ? undefined : options.join(' ');
}

function searchPath(schema: string | readonly string[]): string {
  const names = typeof schema === 'string' ? [schema] : schema;
  const odd = names.find((name) => !/^[a-z_][a-z0-9_]*$/.test(name));
  if (odd !== undefined) throw new RangeError(`"${odd}" is not a plain schema name`);
  return names.join(',');
}
