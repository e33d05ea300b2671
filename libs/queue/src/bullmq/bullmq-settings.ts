/** Milliseconds between two attempts to reach a lost server. */
const RECONNECT_MS = 500;

/**
 * Keys of ours in a Redis that others use too. What stands in braces decides where a cluster keeps a key: BullMQ's scripts
 * touch several keys of a queue at once, so that all of them must be at the same node.
 */
export const QUEUE_PREFIX = '{pacesetter}';

/** Nobody follows BullMQ's own events: enough of them for a person who looks into a queue. */
const EVENTS_KEPT = 1_000;

/** What every queue is opened with. */
export function queueOptions<Connection>({ connection }: { readonly connection: Connection }) {
  return { connection, prefix: QUEUE_PREFIX, streams: { events: { maxLen: EVENTS_KEPT } } };
}

/** A job is locked for the first half of the time, and found to be left alone in the second. */
export function workerTimes(takeOverAfterMs: number) {
  return { lockDuration: takeOverAfterMs / 2, stalledInterval: takeOverAfterMs / 4, runRetryDelay: RECONNECT_MS };
}
