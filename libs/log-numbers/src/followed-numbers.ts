import { setTimeout as sleep } from 'node:timers/promises';
import { type EventStore, StoreUnavailable } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { LogFollower, type FollowerLog } from './log-follower';
import type { LogNumbers } from './log-numbers';
import type { NumberTables } from './number-table';

export interface FollowedNumbersParts {
  readonly store: Pick<EventStore, 'subscribeAll' | 'readAll' | 'head'>;
  readonly tables: NumberTables;
  readonly log: FollowerLog;
  /** How long who asks waits for events to be numbered, in milliseconds; half a minute when absent. */
  readonly patienceMs?: number;
}

/** How long to wait for this process's own look at the log before the store is asked how far there is anything. */
const SOON_MS = 50;

/**
 * Where positions do not count, events are counted as they come, by every process that needs numbers, and kept in a table,
 * so that nobody begins anew. An event's number follows from the log alone: all come to the same. Begins with the first
 * question.
 */
export class FollowedNumbers implements LogNumbers {
  private readonly follower: LogFollower;
  private readonly patienceMs: number;

  constructor(private readonly parts: FollowedNumbersParts) {
    this.follower = new LogFollower(parts);
    this.patienceMs = parts.patienceMs ?? 30_000;
  }

  start(): void {
    this.follower.start();
  }

  async numbersOf(positions: readonly Position[]): Promise<readonly number[]> {
    const last = positions.reduce<Position>((one, other) => (one > other ? one : other), BEGINNING);
    await this.numberedUpTo(last);
    const found = await this.find(positions);
    return positions.map((position) => {
      const number = found.get(position);
      if (number === undefined) throw new RangeError(`there is no event at position ${position} of the log`);
      return number;
    });
  }

  async countUpTo(position: Position): Promise<number> {
    if (position === BEGINNING) return 0;
    await this.numberedUpTo(await this.latestUpTo(position));
    const { recent, table } = this.follower;
    return recent?.countUpTo(position) ?? (await table?.countUpTo(position)) ?? 0;
  }

  async positionOf(number: number): Promise<Position> {
    if (number === 0) return BEGINNING;
    this.start();
    const known = await this.known(number);
    if (known !== undefined) return known;
    await this.numberedUpTo(await this.parts.store.head());
    const found = await this.known(number);
    if (found === undefined) throw new RangeError(`the log has no event ${number}`);
    return found;
  }

  close(): Promise<void> {
    return this.follower.stop();
  }

  /** A position at which there surely is an event, or was looked: pages may name places of the log between two events. */
  private async latestUpTo(position: Position): Promise<Position> {
    this.start();
    const soon = new AbortController();
    await Promise.race([this.follower.reached(position, soon.signal), sleep(SOON_MS, undefined, soon)]).catch(
      () => undefined,
    );
    soon.abort();
    if (this.follower.looked >= position) return position;
    const head = await this.parts.store.head();
    return head < position ? head : position;
  }

  /** @throws StoreUnavailable */
  private async numberedUpTo(position: Position): Promise<void> {
    this.start();
    if (this.follower.looked >= position) return;
    const late = AbortSignal.timeout(this.patienceMs);
    try {
      await this.follower.reached(position, late);
    } catch (cause) {
      const { looked, failure } = this.follower;
      const where = `the events behind position ${looked} have not been numbered yet`;
      throw new StoreUnavailable(`${where}: try again in a moment`, { cause: failure ?? cause });
    }
  }

  private async find(positions: readonly Position[]): Promise<ReadonlyMap<Position, number>> {
    const found = new Map<Position, number>();
    const older: Position[] = [];
    for (const position of positions) {
      const number = this.follower.recent?.numberOf(position);
      if (number === undefined) older.push(position);
      else found.set(position, number);
    }
    if (older.length === 0) return found;
    const kept = (await this.follower.table?.numbersOf(older)) ?? [];
    return new Map([...found, ...kept]);
  }

  private async known(number: number): Promise<Position | undefined> {
    const { recent, table } = this.follower;
    return recent?.positionOf(number) ?? table?.positionOf(number);
  }
}
