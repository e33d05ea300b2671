import type { Position } from '@pacesetter/kernel';

/** Positions kept in memory at most: those who follow the log's end ask for these. */
const KEPT = 20_000;

/** Positions of the last events that were numbered, without a gap. */
export class RecentNumbers {
  private positions: Position[] = [];

  /**
   * @param first how many events lie before those that are kept
   * @param start up to where these lie
   */
  constructor(
    private first: number,
    private start: Position,
  ) {}

  /** Number of the last event. */
  get last(): number {
    return this.first + this.positions.length;
  }

  add(positions: readonly Position[]): void {
    this.positions.push(...positions);
    const surplus = this.positions.length - KEPT;
    // Half at a time, so that not every batch moves all of them.
    if (surplus > KEPT / 2) this.forget(surplus);
  }

  /** How many events lie up to and with a position; undefined when that is too long ago. */
  countUpTo(position: Position): number | undefined {
    return position < this.start ? undefined : this.first + this.indexAfter(position);
  }

  /** Number of the event at a position; undefined when that is too long ago, or there is none. */
  numberOf(position: Position): number | undefined {
    const count = this.countUpTo(position);
    return count !== undefined && this.positionOf(count) === position ? count : undefined;
  }

  /** Undefined when that is too long ago, or still to come. */
  positionOf(number: number): Position | undefined {
    return number === this.first ? this.start : this.positions[number - this.first - 1];
  }

  private forget(count: number): void {
    this.start = this.positions[count - 1] ?? this.start;
    this.first += count;
    this.positions = this.positions.slice(count);
  }

  private indexAfter(position: Position): number {
    let [low, high] = [0, this.positions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.positions[middle] ?? position) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
