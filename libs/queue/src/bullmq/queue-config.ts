import { type Clock, systemClock } from '@pacesetter/kernel';

export interface QueueConfig {
  readonly backend: 'postgres' | 'redis';
  /** Connection URL of the server. */
  readonly url: string;
  /** Queues of one server are told apart by their names; no colon. Default `timers`. */
  readonly name?: string;
  /** Tells how far away a due time is; default the system's clock. */
  readonly clock?: Clock;
  /** Told of lost connections and the like, for the log; the queue mends itself. */
  readonly onError: (error: Error) => void;
  /** Milliseconds without a sign of life after which a worker's jobs are given to another one. Default 15 000. */
  readonly takeOverAfterMs?: number;
}

export type QueueSettings = Required<QueueConfig>;

/** Fills in what the configuration leaves open. */
export function queueSettings({
  name = 'timers',
  clock = systemClock,
  takeOverAfterMs = 15_000,
  ...config
}: QueueConfig): QueueSettings {
  return { ...config, name, clock, takeOverAfterMs };
}
