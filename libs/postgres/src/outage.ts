import { isNativeError } from 'node:util/types';
import { isConnectionLoss } from './connection-loss';

/** SQLSTATE class 53: no room on disk or in memory, too many connections. */
const NO_ROOM = /^53[0-9A-Z]{3}$/;

/** Whether the server is away (see {@link isConnectionLoss}) or has no room: the same may succeed later. */
export function isOutage(error: unknown): boolean {
  return isConnectionLoss(error) || isOutOfRoom(error);
}

/** Whether the server answers, and has no room for what was asked of it. */
export function isOutOfRoom(error: unknown): boolean {
  const code = isNativeError(error) && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && NO_ROOM.test(code);
}
