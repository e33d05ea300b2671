import type { Pool } from 'pg';
import { pause } from '../pause';
import type { ProjectionLog } from '../projection-log';
import { isPassingTrouble } from '../refusal';
import { fairShare, type Piece } from './fair-share';
import type { Lease } from './lease';
import { ProcessLocks } from './process-locks';
import { Share, type Work } from './share';

/** Longest time in ms between two looks while something is asked for: it may be free at any moment. */
const IMPATIENT_MS = 50;

export interface WorkSharingOptions {
  readonly pool: Pool;
  readonly log: ProjectionLog;
  /** Time in ms between two looks at who does what. */
  readonly everyMs: number;
}

/**
 * A process's part in all the work that processes share. Each looks at the locks of all, and takes what is free; one that has
 * less than another asks for some of it, by a lock of its own, and gets it when the other has seen that. Nobody leads
 * them, and nothing but the server's locks says who is there: a process that dies has none any more.
 */
export class WorkSharing {
  private readonly locks: ProcessLocks;
  private readonly shares = new Set<Share>();
  /** What this process asks other processes for. */
  private readonly asks = new Map<string, Lease>();
  private readonly closing = new AbortController();
  private looking?: Promise<void>;
  private nudge = new AbortController();
  private inTrouble = false;

  constructor(private readonly options: WorkSharingOptions) {
    this.locks = new ProcessLocks(options.pool);
  }

  /** Takes part in some work from now on. */
  enter(work: Work): Share {
    const share = new Share(work, () => this.nudge.abort());
    this.shares.add(share);
    this.looking ??= this.look();
    this.nudge.abort();
    return share;
  }

  /** Gives everything back, and takes part no more. */
  async leave(share: Share): Promise<void> {
    this.shares.delete(share);
    await share.leave();
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.nudge.abort();
    await this.looking;
    await this.locks.close();
  }

  private async look(): Promise<void> {
    const { everyMs } = this.options;
    // All that start at the same time are looked after together.
    await new Promise(setImmediate);
    while (!this.closing.signal.aborted) {
      this.nudge = new AbortController();
      await this.round().then(
        () => (this.inTrouble = false),
        (error: unknown) => this.troubled(error),
      );
      const wait = this.asks.size > 0 ? Math.min(everyMs, IMPATIENT_MS) : everyMs;
      await pause(wait, this.inTrouble ? this.closing.signal : this.nudge.signal);
    }
  }

  private async round(): Promise<void> {
    const shares = [...this.shares];
    if (shares.length === 0) return;
    const moves = fairShare(await this.outlook(shares));
    const taken = await this.locks.tryAcquireAll(moves.take);
    for (const share of shares) share.grant(only(taken, share.work.pieces));
    await this.askFor(moves.ask);
    for (const share of shares) share.recall(share.work.pieces.filter((piece) => moves.handOver.includes(piece)));
  }

  private async outlook(shares: readonly Share[]) {
    const names = shares.flatMap(({ work }) => work.pieces);
    const { me, byName } = await this.locks.holders([...names, ...names.map(askOf)]);
    // What is on its way counts for him who gets it.
    const pieceOf = (share: Share, name: string): Piece => {
      const [holder, asker] = [byName.get(name), byName.get(askOf(name))];
      return { name, group: share.work.group, holder: share.isRecalled(name) ? (asker ?? holder) : holder, asker };
    };
    return {
      me,
      pieces: shares.flatMap((share) => share.work.pieces.map((name) => pieceOf(share, name))),
      wanted: new Set(shares.flatMap((share) => share.wanted)),
      movable: new Set(shares.flatMap((share) => share.movable)),
    };
  }

  private async askFor(pieces: readonly string[]): Promise<void> {
    for (const [piece, lease] of this.asks) {
      if (pieces.includes(piece) && !lease.lost.aborted) continue;
      this.asks.delete(piece);
      await lease.release();
    }
    const more = pieces.filter((piece) => !this.asks.has(piece));
    const granted = await this.locks.tryAcquireAll(more.map(askOf));
    for (const piece of more) {
      const lease = granted.get(askOf(piece));
      if (lease !== undefined) this.asks.set(piece, lease);
    }
  }

  private troubled(error: unknown): void {
    if (this.closing.signal.aborted) return;
    if (!isPassingTrouble(error)) for (const share of this.shares) share.fail(error);
    if (!this.inTrouble) this.options.log.warn({ error }, 'cannot see who keeps which read model: trying again');
    this.inTrouble = true;
  }
}

function askOf(piece: string): string {
  return `${piece}:wanted`;
}

function only(leases: ReadonlyMap<string, Lease>, pieces: readonly string[]): ReadonlyMap<string, Lease> {
  return new Map([...leases].filter(([name]) => pieces.includes(name)));
}
