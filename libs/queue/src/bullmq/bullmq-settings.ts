/** Milliseconds between two attempts to reach a lost server. */
const RECONNECT_MS = 500;

/** Keys of ours in a Redis that others use too. */
export const QUEUE_PREFIX = 'pacesetter';

/** A job is locked for the first half of the time, and found to be left alone in the second. */
export function workerTimes(takeOverAfterMs: number) {
  return { lockDuration: takeOverAfterMs / 2, stalledInterval: takeOverAfterMs / 4, runRetryDelay: RECONNECT_MS };
}
