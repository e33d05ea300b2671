import { BEGINNING, type Position } from '@pacesetter/kernel';

const DIGITS = 16;

/** Positions count from 1 in the database; outside they are decimals of 16 digits, so that text orders like numbers. */
export function positionOf(place: number): Position {
  return place === 0 ? BEGINNING : (String(place).padStart(DIGITS, '0') as Position);
}

/** @throws RangeError when another adapter gave the position. */
export function placeOf(position: Position): number {
  if (position === BEGINNING) return 0;
  if (position.length !== DIGITS || !/^\d+$/.test(position))
    throw new RangeError(`"${position}" is no position of this store`);
  return Number(position);
}
