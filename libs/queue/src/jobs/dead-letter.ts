/** One attempt that went wrong. */
export interface JobFailure {
  /** From 1. */
  readonly attempt: number;
  /** ISO 8601 in UTC, by the clock in use. */
  readonly at: string;
  readonly error: string;
}

/** A job that was given up, with everything a person needs to decide on a retry. */
export interface DeadLetter {
  readonly timerId: string;
  readonly job: string;
  readonly payload: object;
  /** Attempts made. */
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly error: string;
  /** Oldest first; some may be missing when the queue was unreachable while they happened. */
  readonly history: readonly JobFailure[];
}

const LONGEST_ERROR = 2_000;

/**
 * The error as it is put on record: one text, bounded, with its code where it has one, without the stack (which names this
 * machine's paths).
 */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? `${error.name}${codeOf(error)}: ${error.message}` : String(error);
  return text.length <= LONGEST_ERROR ? text : `${text.slice(0, LONGEST_ERROR - 1)}…`;
}

/** What people look for when they ask for all that failed for one reason. */
function codeOf(error: Error): string {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code !== '' ? ` (${code})` : '';
}
