import { convertToCommandError, ErrorType, isCommandError } from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';

/** What a server, a cluster that elects a leader, or the way there is over with sooner or later. */
const PASSING: ReadonlySet<string> = new Set([
  ErrorType.UNAVAILABLE,
  ErrorType.NOT_LEADER,
  ErrorType.CANCELLED,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.TIMEOUT,
  ErrorType.UNKNOWN,
]);

/** Statuses for which the client has no error of its own, and that the same call would get again. */
const FOR_GOOD: ReadonlySet<number> = new Set([
  ...[status.INVALID_ARGUMENT, status.FAILED_PRECONDITION, status.OUT_OF_RANGE],
  ...[status.PERMISSION_DENIED, status.UNIMPLEMENTED],
]);

function isForGood(code: number | undefined): boolean {
  return code !== undefined && FOR_GOOD.has(code);
}

/** What the client throws outside its own errors: no node found, or a channel that was closed between two steps. */
const PASSING_WORDS = /discover|channel|shut ?down|closed|connection|ECONN|goaway|premature|destroyed/i;

/** Whether it may be different the next time. */
export function isPassingTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const known = convertToCommandError(error);
  if (isCommandError(known)) return PASSING.has(known.type) && !isForGood(known.code);
  return !(error instanceof TypeError) && PASSING_WORDS.test(error.message);
}
