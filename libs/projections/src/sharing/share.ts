import type { Lease } from './lease';

/** What a process could do: a read model with its partitions, or a reaction. */
export interface Work {
  /** What the pieces belong to. */
  readonly group: string;
  /** Names of what can be done in different processes; one where it cannot be divided. */
  readonly pieces: readonly string[];
  /** Whether a piece could be let go at this moment; at any when absent. */
  readonly movable?: () => boolean;
}

/** What this process does, until that is over: because it gets more, has to let go of some, or has lost its locks. */
export interface Turn {
  readonly pieces: readonly string[];
  readonly over: AbortSignal;
}

interface Held {
  readonly lease: Lease;
  readonly onLost: () => void;
}

/** This process's part in some work: which of its pieces it does. */
export class Share {
  private readonly held = new Map<string, Held>();
  private readonly recalled = new Set<string>();
  private turn?: AbortController;
  private changed: () => void = () => undefined;
  private failed: (error: unknown) => void = () => undefined;
  private gone = false;

  constructor(
    readonly work: Work,
    private readonly wake: () => void,
  ) {}

  /** Those that this process could do and does not. */
  get wanted(): readonly string[] {
    return this.gone ? [] : this.work.pieces.filter((piece) => !this.held.has(piece));
  }

  /** Whether it is about to be given to whoever has asked for it. */
  isRecalled(piece: string): boolean {
    return this.recalled.has(piece);
  }

  /** Those that it does and could let go. */
  get movable(): readonly string[] {
    const { movable = () => true } = this.work;
    return movable() ? [...this.held.keys()].filter((piece) => !this.recalled.has(piece)) : [];
  }

  /**
   * Gives back what has been asked for, and answers as soon as there is something to do, with all of it; undefined
   * when `stop` is aborted before.
   * @throws what keeps the database from saying whose turn it is, unless that passes
   */
  async next(stop: AbortSignal): Promise<Turn | undefined> {
    await this.giveBack([...this.recalled]);
    while (this.held.size === 0 && !stop.aborted) await this.change(stop);
    if (stop.aborted) return undefined;
    this.turn = new AbortController();
    return { pieces: [...this.held.keys()], over: this.turn.signal };
  }

  /** Gives everything back, and wants nothing any more. */
  async leave(): Promise<void> {
    this.gone = true;
    await this.giveBack([...this.held.keys()]);
  }

  /** The process has got pieces. */
  grant(leases: ReadonlyMap<string, Lease>): void {
    for (const [piece, lease] of leases) {
      const onLost = () => this.lose(piece);
      this.held.set(piece, { lease, onLost });
      lease.lost.addEventListener('abort', onLost, { once: true });
    }
    if (leases.size > 0) this.end();
    // Nobody is there to do them any more.
    if (this.gone) void this.giveBack([...leases.keys()]);
  }

  /** Pieces are given to another process as soon as what is in hand is finished. */
  recall(pieces: readonly string[]): void {
    for (const piece of pieces) this.recalled.add(piece);
    if (pieces.length > 0) this.end();
  }

  fail(error: unknown): void {
    this.failed(error);
  }

  private lose(piece: string): void {
    this.held.delete(piece);
    this.recalled.delete(piece);
    this.end();
  }

  private end(): void {
    this.turn?.abort();
    this.changed();
  }

  private async giveBack(pieces: readonly string[]): Promise<void> {
    for (const piece of pieces) {
      const held = this.held.get(piece);
      this.held.delete(piece);
      this.recalled.delete(piece);
      held?.lease.lost.removeEventListener('abort', held.onLost);
      await held?.lease.release();
    }
  }

  private async change(stop: AbortSignal): Promise<void> {
    let stopped: () => void = () => undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        [this.changed, this.failed, stopped] = [resolve, reject, resolve];
        stop.addEventListener('abort', stopped, { once: true });
        this.wake();
      });
    } finally {
      stop.removeEventListener('abort', stopped);
      [this.changed, this.failed] = [() => undefined, () => undefined];
    }
  }
}
