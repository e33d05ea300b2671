import type { Position } from '@pacesetter/kernel';

export interface NumberedPosition {
  readonly number: number;
  readonly position: Position;
}

/** Where the numbers of logs are kept. */
export interface NumberTables {
  /**
   * The one of a log, made when it is missing.
   * @param log what no other log has in common with it: a copy has numbers of its own
   */
  open(log: string): Promise<NumberTable>;
}

/** The position of every event of a log, up to one. Derived from the log, and can be derived again. */
export interface NumberTable {
  last(): Promise<NumberedPosition | undefined>;
  /**
   * Adds the positions of the events behind a number. Several processes may add the same at the same time: what there is
   * already stays. When this has ended, everything up to the last one is there for everybody.
   */
  add(after: number, positions: readonly Position[]): Promise<void>;
  /** Numbers of those of the positions that are there. */
  numbersOf(positions: readonly Position[]): Promise<ReadonlyMap<Position, number>>;
  /** How many are at or before a position. */
  countUpTo(position: Position): Promise<number>;
  positionOf(number: number): Promise<Position | undefined>;
}
