const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits after the first, second, … failure, as Standard Webhooks recommends; the last one from then on. */
const WAITS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** Tries of one event, among others that get through, before it is put aside: about three days. */
export const MOST_TRIES = WAITS.length + 1;
/** An endpoint that has taken nothing for so long, in milliseconds, is given up until somebody resumes it. */
export const GIVE_UP_MS = 5 * 24 * HOUR;
/** An endpoint cannot ask for a longer pause than this, in milliseconds. */
const LONGEST_WAIT = 24 * HOUR;

/**
 * Milliseconds to wait after so many failures in a row, from 1.
 * @param chance uniform in [0, 1): spreads those who failed together over a fifth of the wait more
 * @param retryAfterMs what the endpoint has asked for; never less is waited
 */
export function waitAfterFailures(failures: number, chance: number, retryAfterMs = 0): number {
  const wait = WAITS[Math.min(failures, WAITS.length) - 1] ?? 0;
  return Math.max(Math.round(wait * (1 + chance / 5)), Math.min(retryAfterMs, LONGEST_WAIT));
}

/** Milliseconds that a `Retry-After` header (RFC 9110, 10.2.3) asks for: seconds, or a date. */
export function retryAfterMs(header: string | undefined, now: string): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.parse(now));
}
