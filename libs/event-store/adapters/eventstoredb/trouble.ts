import { convertToCommandError, ErrorType, isCommandError } from '@eventstore/db-client';

/** What a server, a cluster that elects a leader, or the way there is over with sooner or later. */
const PASSING: ReadonlySet<string> = new Set([
  ErrorType.UNAVAILABLE,
  ErrorType.NOT_LEADER,
  ErrorType.CANCELLED,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.TIMEOUT,
  ErrorType.UNKNOWN,
]);

/** What the client throws outside its own errors: no node found, or a channel that was closed between two steps. */
const PASSING_WORDS = /discover|channel|shut ?down|closed|connection|ECONN|goaway|premature|destroyed/i;

/** Whether it may be different the next time. */
export function isPassingTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const known = convertToCommandError(error);
  if (isCommandError(known)) return PASSING.has(known.type);
  return !(error instanceof TypeError) && PASSING_WORDS.test(error.message);
}
