import { type Clock, systemClock } from '@pacesetter/kernel';
import { type Tracer, UNTRACED } from '@pacesetter/tracing';
import { discreet } from '../redis/discreet-error';
import type { RedisAccess } from '../redis/redis-access';

export interface QueueConfig {
  readonly backend: 'postgres' | 'redis';
  /** Address of the server or servers; for Redis see `parseRedisAddress`. */
  readonly url: string;
  /** Certificates and the sentinels' login, where Redis needs them. */
  readonly redis?: RedisAccess;
  /** Queues of one server are told apart by their names; no colon. Default `timers`. */
  readonly name?: string;
  /** Tells how far away a due time is; default the system's clock. */
  readonly clock?: Clock;
  /** Told of lost connections and the like, for the log; the queue mends itself. No error holds a password or a payload. */
  readonly onError: (error: Error) => void;
  /** Milliseconds without a sign of life after which a worker's jobs are given to another one. Default 15 000. */
  readonly takeOverAfterMs?: number;
  /** For how long to try to reach the server at the start, in milliseconds. Default a minute. */
  readonly connectWithinMs?: number;
  /** Told of each attempt at a job. */
  readonly tracer?: Tracer;
}

export type QueueSettings = Required<QueueConfig>;

/** Fills in what the configuration leaves open. */
export function queueSettings({
  name = 'timers',
  redis = {},
  clock = systemClock,
  takeOverAfterMs = 15_000,
  connectWithinMs = 60_000,
  tracer = UNTRACED,
  onError,
  ...config
}: QueueConfig): QueueSettings {
  const discreetly = (error: Error) => onError(discreet(error));
  return { ...config, name, redis, clock, takeOverAfterMs, connectWithinMs, tracer, onError: discreetly };
}
