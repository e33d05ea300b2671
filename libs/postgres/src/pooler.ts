import type { Pool, PoolClient } from 'pg';

/** What the address of a pooler says of itself. Other programs know it too (Prisma). */
const MARK = 'pgbouncer';

/**
 * Whether a URL leads to a pooler in transaction mode, such as PgBouncer: `?pgbouncer=true`. Each transaction may have
 * another session then, so that nothing can be left in one: no settings, locks, prepared statements, LISTEN.
 */
export function isPooled(url: string): boolean {
  return URL.canParse(url) && new URL(url).searchParams.get(MARK) === 'true';
}

/** The same URL, known for a pooler's. */
export function pooled(url: string): string {
  const marked = new URL(url);
  marked.searchParams.set(MARK, 'true');
  return marked.href;
}

/** Makes a pool leave nothing in sessions. `settings` are said anew for each query; see `PoolOptions`. */
export function leaveNothingInSessions(pool: Pool, settings: Readonly<Record<string, string>>): void {
  pool.on('connect', (client) => {
    client.query = nameless(client.query.bind(client)) as PoolClient['query'];
  });
  const said = Object.entries(settings).map(([name, value]) => `SET LOCAL ${name} = ${value}`);
  if (said.length > 0) pool.query = saying(said.join('; '), pool) as Pool['query'];
}

type Ask = (query: unknown, ...others: unknown[]) => unknown;

/** A statement with a name is kept by the session that it came to, and missed in the next one. */
function nameless(ask: Ask): Ask {
  return (query, ...others) => ask(isNamed(query) ? { ...query, name: undefined } : query, ...others);
}

function isNamed(query: unknown): query is { readonly name: string } {
  return typeof query === 'object' && query !== null && 'name' in query && !('submit' in query);
}

/** A query in a transaction of its own, with what has to be said first. */
function saying(settings: string, pool: Pool) {
  return async (query: string, values?: unknown[]): Promise<unknown> => {
    const client = await pool.connect();
    try {
      await client.query(`BEGIN; ${settings}`);
      const result = await client.query(query, values);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  };
}
