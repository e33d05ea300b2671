import type { Pool } from 'pg';
import type { Lease } from './lease';
import { LockSession, type LockHolders } from './lock-session';

/**
 * Advisory locks of this process, all on one connection: the server frees them when the process dies. A process whose
 * connection is cut may go on for a moment without knowing; the checkpoint's fence keeps it from writing then.
 */
export class ProcessLocks {
  private session?: Promise<LockSession>;

  constructor(private readonly pool: Pool) {}

  /** Answers at once: the lease, or undefined while another has it. */
  async tryAcquire(name: string): Promise<Lease | undefined> {
    return (await this.tryAcquireAll([name])).get(name);
  }

  /** Answers at once with the leases of those that nobody else has. */
  async tryAcquireAll(names: readonly string[]): Promise<ReadonlyMap<string, Lease>> {
    if (names.length === 0) return new Map();
    return (await this.connected()).tryAcquireAll(names);
  }

  /** Who holds which of these locks, in whatever process. */
  async holders(names: readonly string[]): Promise<LockHolders> {
    return (await this.connected()).holders(names);
  }

  /** Gives back every lock. */
  async close(): Promise<void> {
    const session = await this.session?.catch(() => undefined);
    session?.end();
  }

  private connected(): Promise<LockSession> {
    this.session ??= this.pool
      .connect()
      .then((client) => LockSession.open(client, () => (this.session = undefined)))
      .catch((error: unknown) => {
        this.session = undefined;
        throw error;
      });
    return this.session;
  }
}
