import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../../src/errors';
import { isPassingTrouble } from './trouble';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 1_000;

export interface Patience {
  /** For how long to try again, in milliseconds, since it last went well. */
  readonly patienceMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Repeats an action that must bear being done twice, with growing pauses, while the server is away or elects a leader.
 * @throws StoreUnavailable when patience is over, the signal's reason when aborted, any other error at once.
 */
export async function withPatience<Result>(action: () => Promise<Result>, patience: Patience): Promise<Result> {
  const retries = new Retries(patience);
  for (;;) {
    patience.signal?.throwIfAborted();
    try {
      return await action();
    } catch (error) {
      await retries.pauseAfter(error);
    }
  }
}

/** Counts failures in a row. */
export class Retries {
  private attempt = 0;
  private end: number;

  constructor(private readonly patience: Patience) {
    this.end = performance.now() + patience.patienceMs;
  }

  /** It went well: the next failure is the first one again. */
  succeeded(): void {
    this.attempt = 0;
    this.end = performance.now() + this.patience.patienceMs;
  }

  /** @throws the error when it will not pass, StoreUnavailable when patience is over */
  async pauseAfter(cause: unknown): Promise<void> {
    if (!isPassingTrouble(cause)) throw cause;
    const { patienceMs, signal } = this.patience;
    const left = this.end - performance.now();
    if (left <= 0) throw new StoreUnavailable(`the event store could not be reached for ${patienceMs} ms`, { cause });
    const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.attempt++);
    // Half fixed, half random, so that many who wait do not come back at the same moment.
    const pause = Math.min(left, full / 2 + (full / 2) * Math.random());
    await sleep(pause, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
