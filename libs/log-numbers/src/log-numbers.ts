import { BEGINNING, type Position } from '@pacesetter/kernel';

/**
 * Which one of all events is it? Events are numbered in commit order, from 1, without gaps: whoever counts them knows that
 * none is missing. The number is the same in whatever store the history lies, also after it was copied.
 */
export interface LogNumbers {
  /**
   * Numbers of the events at these positions, in the same order.
   * @throws RangeError when there is no event at one of them, StoreUnavailable when they cannot be told in time
   */
  numbersOf(positions: readonly Position[]): Promise<readonly number[]>;
  /** How many events lie up to and with a position. @throws StoreUnavailable */
  countUpTo(position: Position): Promise<number>;
  /** Position of an event; BEGINNING for 0. @throws RangeError when there are not so many, StoreUnavailable */
  positionOf(number: number): Promise<Position>;
  /** Begins what it takes, before anybody asks. */
  start(): void;
  close(): Promise<void>;
}

/** Injection token of the numbers of the store in use. */
export const LOG_NUMBERS = Symbol('LogNumbers');

const DIGITS = 16;

/** A number as text that orders like numbers. */
export function sequenceOf(number: number): string {
  return number === 0 ? BEGINNING : String(number).padStart(DIGITS, '0');
}
