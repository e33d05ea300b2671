import type { PoolClient } from 'pg';
import type { Lease } from './lease';

/** Who holds which locks, by the backends of the holders' connections. */
export interface LockHolders {
  readonly me: number;
  readonly byName: ReadonlyMap<string, number>;
}

/** The server notices within half a minute that a machine is gone without a word, and frees its locks. */
const NOTICE_SILENCE = 'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3';

const KEY = `hashtextextended('projections:' || name, 0)`;

const HOLDERS = `
  SELECT wanted.name, lock.pid, pg_backend_pid() AS me
  FROM unnest($1::text[]) AS wanted (name)
  LEFT JOIN pg_locks AS lock
    ON lock.locktype = 'advisory' AND lock.objsubid = 1 AND lock.granted
    AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND (lock.classid::bigint << 32 | lock.objid::bigint) = ${KEY}`;

/** The locks of one connection, and what happens to them when it ends. */
export class LockSession {
  private ended = false;
  /** Names of the locks, with what tells their holders that they are lost. */
  private readonly held = new Map<string, AbortController>();
  private asking: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: PoolClient,
    private readonly onEnd: () => void,
  ) {
    client.on('error', () => this.end());
    client.on('end', () => this.end());
  }

  static async open(client: PoolClient, onEnd: () => void): Promise<LockSession> {
    const session = new LockSession(client, onEnd);
    await client.query(NOTICE_SILENCE).catch((error: unknown) => {
      session.end();
      throw error;
    });
    return session;
  }

  async tryAcquireAll(names: readonly string[]): Promise<ReadonlyMap<string, Lease>> {
    // A session may take its own lock again and again: within the process the set decides.
    const wanted = names.filter((name) => !this.held.has(name));
    for (const name of wanted) this.held.set(name, new AbortController());
    const granted = await this.change('pg_try_advisory_lock', wanted).catch((error: unknown) => {
      for (const name of wanted) this.held.delete(name);
      throw error;
    });
    for (const name of wanted) if (!granted.has(name)) this.held.delete(name);
    return new Map([...granted].map((name) => [name, this.leaseOf(name)]));
  }

  async holders(names: readonly string[]): Promise<LockHolders> {
    const rows = await this.ask<{ name: string; pid: number | null; me: number }>(HOLDERS, names);
    const taken = rows.flatMap(({ name, pid }) => (pid === null ? [] : [[name, pid] as const]));
    return { me: rows[0]?.me ?? 0, byName: new Map(taken) };
  }

  /** Destroys the connection, and with it the locks. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    this.client.release(true);
    for (const lost of this.held.values()) lost.abort();
  }

  private leaseOf(name: string): Lease {
    const lost = this.held.get(name) ?? new AbortController();
    return { lost: lost.signal, release: () => this.release(name) };
  }

  private async release(name: string): Promise<void> {
    if (this.ended) return;
    // When the answer does not come, the connection is gone, and the lock with it.
    await this.change('pg_advisory_unlock', [name]).catch(() => this.end());
    this.held.delete(name);
  }

  /** Names of those for which it was done. */
  private async change(lockFunction: string, names: readonly string[]): Promise<ReadonlySet<string>> {
    if (names.length === 0) return new Set();
    const sql = `SELECT name, ${lockFunction}(${KEY}) AS done FROM unnest($1::text[]) AS name`;
    const rows = await this.ask<{ name: string; done: boolean }>(sql, names);
    return new Set(rows.filter(({ done }) => done).map(({ name }) => name));
  }

  /** One question after the other: they share a connection. */
  private ask<Row extends object>(sql: string, names: readonly string[]): Promise<readonly Row[]> {
    const answer = this.asking.then(() => this.client.query<Row>(sql, [names]));
    this.asking = answer.catch(() => undefined);
    return answer.then(({ rows }) => rows);
  }
}
