import { type EventStore, UnsupportedByStore } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { type LogNumbers, sequenceOf } from './log-numbers';

/** Where positions count the events, they are the numbers. */
export class CountedNumbers implements LogNumbers {
  /** @throws UnsupportedByStore */
  constructor(private readonly store: Pick<EventStore, 'capabilities' | 'countBetween'>) {
    if (!store.capabilities.gaplessPositions) throw new UnsupportedByStore('this event store', 'gaplessPositions');
  }

  async numbersOf(positions: readonly Position[]): Promise<readonly number[]> {
    return positions.map((position) => this.store.countBetween(BEGINNING, position));
  }

  async countUpTo(position: Position): Promise<number> {
    return this.store.countBetween(BEGINNING, position);
  }

  async positionOf(number: number): Promise<Position> {
    return sequenceOf(number) as Position;
  }

  start(): void {
    // Nothing has to be prepared.
  }

  async close(): Promise<void> {
    // Nothing is held.
  }
}
