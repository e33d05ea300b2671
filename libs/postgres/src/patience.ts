import { setTimeout as sleep } from 'node:timers/promises';
import { isOutage } from './outage';

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 1_000;

export interface Patience {
  /** For how long to keep trying, from the first attempt on. */
  readonly patienceMs: number;
  readonly signal?: AbortSignal;
  /** Which errors pass by themselves; those of {@link isOutage} when absent. */
  readonly isPassing?: (error: unknown) => boolean;
}

/**
 * Repeats an action for as long as it fails because of an outage, with growing pauses. The action must bear being done twice.
 * @throws the last error when patience is over, any other error at once, the signal's reason when aborted.
 */
export async function withPatience<Result>(
  action: () => Promise<Result>,
  { patienceMs, signal, isPassing = isOutage }: Patience,
): Promise<Result> {
  const end = performance.now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await action();
    } catch (error) {
      const left = end - performance.now();
      if (!isPassing(error) || left <= 0) throw error;
      await pause(Math.min(left, jittered(attempt)), signal);
    }
  }
}

/** Half fixed, half random, so that many waiting processes do not come back at the same moment. */
function jittered(attempt: number): number {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  return full / 2 + (full / 2) * Math.random();
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => signal?.throwIfAborted());
}
