import type { Pool, PoolClient } from 'pg';

/** The right to be the only one over all processes, until it is given back or the connection that holds it is lost. */
export interface Lease {
  /** Aborted when the lock is lost without having been given back. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/**
 * Advisory locks of this process, all on one connection: the server frees them when the process dies. A process whose
 * connection is cut may go on for a moment without knowing; the checkpoint's fence keeps it from writing then.
 */
export class ProjectionLocks {
  private session?: Promise<LockSession>;

  constructor(private readonly pool: Pool) {}

  /** Answers at once: the lease, or undefined while another has it. */
  async tryAcquire(name: string): Promise<Lease | undefined> {
    const session = await this.connected();
    return session.tryAcquire(name);
  }

  /** Gives back every lock. */
  async close(): Promise<void> {
    const session = await this.session?.catch(() => undefined);
    session?.end();
  }

  private connected(): Promise<LockSession> {
    this.session ??= this.pool.connect().then(
      (client) => new LockSession(client, () => (this.session = undefined)),
      (error: unknown) => {
        this.session = undefined;
        throw error;
      },
    );
    return this.session;
  }
}

/** The locks of one connection, and what happens to them when it ends. */
class LockSession {
  private readonly ended = new AbortController();
  private readonly held = new Set<string>();
  private asking: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: PoolClient,
    private readonly onEnd: () => void,
  ) {
    client.on('error', () => this.end());
    client.on('end', () => this.end());
  }

  async tryAcquire(name: string): Promise<Lease | undefined> {
    // A session may take its own lock again and again: within the process the set decides.
    if (this.held.has(name)) return undefined;
    this.held.add(name);
    const granted = await this.ask('pg_try_advisory_lock', name).catch((error: unknown) => {
      this.held.delete(name);
      throw error;
    });
    if (!granted) this.held.delete(name);
    return granted ? { lost: this.ended.signal, release: () => this.release(name) } : undefined;
  }

  /** Destroys the connection, and with it the locks. */
  end(): void {
    if (this.ended.signal.aborted) return;
    this.ended.abort();
    this.onEnd();
    this.client.release(true);
  }

  private async release(name: string): Promise<void> {
    if (this.ended.signal.aborted) return;
    // When the answer does not come, the connection is gone, and the lock with it.
    await this.ask('pg_advisory_unlock', name).catch(() => this.end());
    this.held.delete(name);
  }

  /** One question after the other: they share a connection. */
  private ask(lockFunction: string, name: string): Promise<boolean> {
    const answer = this.asking.then(() => this.query(lockFunction, name));
    this.asking = answer.catch(() => undefined);
    return answer;
  }

  private async query(lockFunction: string, name: string): Promise<boolean> {
    const sql = `SELECT ${lockFunction}(hashtextextended($1, 0)) AS done`;
    const { rows } = await this.client.query<{ done: boolean }>(sql, [`projections:${name}`]);
    return rows[0]?.done === true;
  }
}
