import { isFromLaterProgram, StoreUnavailable } from '@pacesetter/event-store';
import { isOutage } from '@pacesetter/postgres';
import { CheckpointMoved, ProgramOutdated, RebuildInProgress } from './errors';

/** SQLSTATE classes of trouble that is not the statement's fault: conflicts, operators, the system. */
const PASSING_CLASSES = new Set(['40', '55', '57', '58']);

/** Whether the same may succeed later without anybody mending anything. */
export function isPassingTrouble(error: unknown): boolean {
  if (error instanceof StoreUnavailable || error instanceof RebuildInProgress || isOutage(error)) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.length === 5 && PASSING_CLASSES.has(code.slice(0, 2));
}

/** Whether the events themselves are the reason: `apply` threw, or the database does not accept a row. */
export function isRefusal(error: unknown): boolean {
  return !(error instanceof CheckpointMoved) && !isPassingTrouble(error);
}

/** Whether a later release of the program can do what this one cannot: another process may be one already. */
export function needsLaterProgram(error: unknown): boolean {
  return isFromLaterProgram(error) || error instanceof ProgramOutdated;
}
