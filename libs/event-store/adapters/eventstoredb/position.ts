import type { Position as LogPosition } from '@eventstore/db-client';
import { BEGINNING, type Position } from '@pacesetter/kernel';

const DIGITS = 16;

/** No log is that long: ten petabytes. */
const LIMIT = 10n ** BigInt(DIGITS);

/**
 * Where an event lies in the server's log, in bytes, as decimals of 16 digits, so that text orders like numbers. Commit and
 * prepare position of an event are the same, unless it was written in an explicit transaction, which no gRPC client can.
 * @throws RangeError for such an event
 */
export function positionOf({ commit, prepare }: LogPosition): Position {
  if (commit !== prepare || commit <= 0n || commit >= LIMIT)
    throw new RangeError(`${commit}/${prepare} (commit/prepare) is no position of an event written over gRPC`);
  return String(commit).padStart(DIGITS, '0') as Position;
}

/**
 * The position as the server counts; undefined for the beginning.
 * @throws RangeError when another adapter gave the position.
 */
export function logPositionOf(position: Position): LogPosition | undefined {
  if (position === BEGINNING) return undefined;
  if (position.length !== DIGITS || !/^\d+$/.test(position))
    throw new RangeError(`"${position}" is no position of this store`);
  const place = BigInt(position);
  return { commit: place, prepare: place };
}

/** The later of two positions. */
export function later(one: Position, other: Position): Position {
  return one > other ? one : other;
}
