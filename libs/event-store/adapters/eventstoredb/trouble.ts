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

/** Of gRPC: those for which the client has no error of its own, and that the same call would get again. */
const STATUS = { invalidArgument: 3, permissionDenied: 7, failedPrecondition: 9, outOfRange: 11, unimplemented: 12 };

const FOR_GOOD: ReadonlySet<number> = new Set(Object.values(STATUS));

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
