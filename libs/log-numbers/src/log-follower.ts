import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position, type RecordedEvent } from '@pacesetter/kernel';
import type { NumberTable, NumberTables } from './number-table';
import { RecentNumbers } from './recent-numbers';

/** Where trouble is told. */
export interface FollowerLog {
  warn(facts: object, message: string): void;
}

export interface LogFollowerParts {
  readonly store: Pick<EventStore, 'subscribeAll' | 'readAll'>;
  readonly tables: NumberTables;
  readonly log: FollowerLog;
}

const PAUSE_MS = 1_000;

interface Waiting {
  readonly position: Position;
  readonly reached: () => void;
}

/** Numbers the events of a log one after the other, as they come, and tells how far it is. */
export class LogFollower {
  /** Everything up to here has been numbered. */
  looked: Position = BEGINNING;
  recent: RecentNumbers | undefined;
  /** Absent as long as the log has no event. */
  table: NumberTable | undefined;
  /** Why it does not get on, while it does not. */
  failure: unknown;
  private readonly stopping = new AbortController();
  private readonly waiting = new Set<Waiting>();
  private following: Promise<void> | undefined;

  constructor(private readonly parts: LogFollowerParts) {}

  start(): void {
    this.following ??= this.keepFollowing();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  /** Until everything up to a position has been numbered. @throws the signal's reason */
  reached(position: Position, signal: AbortSignal): Promise<void> {
    if (this.looked >= position) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const given = () => {
        this.waiting.delete(waiting);
        reject(signal.reason as Error);
      };
      const waiting: Waiting = {
        position,
        reached: () => {
          this.waiting.delete(waiting);
          signal.removeEventListener('abort', given);
          resolve();
        },
      };
      this.waiting.add(waiting);
      signal.addEventListener('abort', given, { once: true });
    });
  }

  private async keepFollowing(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        return await this.follow(signal); // it was stopped, or the store closed
      } catch (error) {
        this.failure = error;
        this.parts.log.warn({ error }, 'events cannot be numbered; trying again');
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const recent = (this.recent ??= await this.begin());
    for await (const { events, position } of this.parts.store.subscribeAll({ after: this.looked, signal })) {
      const positions = events.map((event) => event.position);
      const [first] = events;
      if (first !== undefined) {
        this.table ??= await this.parts.tables.open(nameOf(first));
        await this.table.add(recent.last, positions);
      }
      recent.add(positions);
      this.failure = undefined;
      this.moveTo(position);
    }
  }

  /** Goes on behind what has been kept. */
  private async begin(): Promise<RecentNumbers> {
    const { store, tables } = this.parts;
    const [first] = (await store.readAll({ after: BEGINNING, limit: 1 })).events;
    if (first === undefined) return new RecentNumbers(0, BEGINNING);
    this.table = await tables.open(nameOf(first));
    const last = (await this.table.last()) ?? { number: 0, position: BEGINNING };
    this.moveTo(last.position);
    return new RecentNumbers(last.number, last.position);
  }

  private moveTo(position: Position): void {
    this.looked = position > this.looked ? position : this.looked;
    for (const waiting of this.waiting) if (waiting.position <= this.looked) waiting.reached();
  }
}

/** A log is known by when and where its first event was recorded: the events themselves are the same in a copy. */
function nameOf({ id, position, recordedAt }: RecordedEvent): string {
  return `${id} ${position} ${recordedAt}`;
}
