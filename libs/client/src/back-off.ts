/** How patiently something is tried again. */
export interface Retries {
  /** Tries altogether. */
  readonly most: number;
  /** Wait after the first failure, in milliseconds; it doubles with each further one. */
  readonly firstMs: number;
  /** The longest wait, in milliseconds. */
  readonly longestMs: number;
}

export const USUAL_RETRIES: Retries = { most: 5, firstMs: 250, longestMs: 30_000 };

/** Milliseconds to wait after so many failures in a row. Half of it is chance, so that clients do not come back all at once. */
export function waitMs(failures: number, { firstMs, longestMs }: Retries, chance: () => number = Math.random): number {
  const full = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return Math.round(full / 2 + (full / 2) * chance());
}

/** What `Retry-After` asks for (RFC 9110: seconds or a date), in milliseconds; undefined when it asks for nothing. */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** Waits; returns early when the signal comes. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end, { once: true });
  });
}
