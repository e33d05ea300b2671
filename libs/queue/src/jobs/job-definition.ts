/** How long to wait before a failed job is tried again. */
export interface Backoff {
  readonly type: 'fixed' | 'exponential';
  /** Milliseconds before the second attempt. */
  readonly delayMs: number;
  /** Milliseconds that an exponential wait grows to at most. */
  readonly maxDelayMs: number;
}

/** How stubbornly a job is tried. */
export interface RetryPlan {
  /** Attempts in all, the first one included; after the last one the job becomes a dead letter. */
  readonly attempts: number;
  readonly backoff: Backoff;
}

/** An entry of the job catalogue: what a job is called and what it carries. */
export interface JobDefinition<Payload extends object = object> extends RetryPlan {
  readonly name: string;
  /** Jobs of this kind write into one stream: whoever wants the same history again has them done one after the other. */
  readonly inTurn?: boolean;
  /** Never set: it ties the payload's type to the name. */
  readonly payload?: Payload;
}

/** About two minutes of patience in all: a server's restart is survived. */
export const DEFAULT_RETRY_PLAN: RetryPlan = {
  attempts: 8,
  backoff: { type: 'exponential', delayMs: 1_000, maxDelayMs: 60_000 },
};

/** Names a job and types its payload, which must be plain JSON data. */
export function defineJob<Payload extends object>(
  name: string,
  options: { readonly attempts?: number; readonly backoff?: Partial<Backoff>; readonly inTurn?: boolean } = {},
): JobDefinition<Payload> {
  return {
    name,
    attempts: options.attempts ?? DEFAULT_RETRY_PLAN.attempts,
    backoff: { ...DEFAULT_RETRY_PLAN.backoff, ...options.backoff },
    inTurn: options.inTurn,
  };
}

/** Milliseconds to wait after the given attempt (from 1) has failed. */
export function waitAfter(attempt: number, { type, delayMs, maxDelayMs }: Backoff): number {
  return type === 'fixed' ? delayMs : Math.min(delayMs * 2 ** (attempt - 1), maxDelayMs);
}
