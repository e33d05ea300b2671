import type { EventPredicate } from '../../../src/event-filter';
import type { DecodablePage } from '../event-page';
import type { StoredEvent } from '../stored-event';
import { Broadcast } from '../../../src/adapting/broadcast';
import { LogFollower, type LogFollowerOptions } from './log-follower';

/** A live subscription's place in the feed. */
export interface FeedReader {
  /** It has taken everything up to here. */
  readonly reached: (place: number) => void;
  readonly leave: () => void;
}

/**
 * The end of the log, for all live subscriptions of a process: every new event is read and parsed once, however many
 * subscribe, and what the process itself appends is not read at all. It is held until all who follow have taken it (within
 * bounds: who is far behind reads the log). Nothing is done while nobody subscribes.
 */
export class LiveFeed {
  private follower: LogFollower | undefined;
  /** How far each subscription has come. */
  private readonly readers = new Map<symbol, number>();
  private readonly moved = new Broadcast();
  private releasing = false;

  constructor(private readonly options: LogFollowerOptions) {}

  /** A subscription begins. */
  enter(place: number): FeedReader {
    const reader = Symbol('reader');
    this.readers.set(reader, place);
    return {
      reached: (reached) => {
        if (this.readers.has(reader)) this.readers.set(reader, reached);
        this.release();
      },
      leave: () => {
        if (this.readers.delete(reader) && this.readers.size === 0) this.halt();
      },
    };
  }

  /** A subscription has read up to the log's end: the feed goes on from there, unless it is at work already. */
  begin(place: number): void {
    if (this.follower !== undefined || this.readers.size === 0) return;
    this.follower = new LogFollower(place, this.options, {
      onMoved: () => this.moved.announce(),
      onFailed: (error) => {
        this.halt();
        this.moved.fail(error);
      },
    });
    this.follower.start();
  }

  /** What lies after a position, perhaps nothing yet; undefined when the feed does not reach back so far. */
  page(after: number, limit: number, isWanted: EventPredicate): DecodablePage | undefined {
    this.follower?.heard(after);
    return this.follower?.recent.page(after, limit, isWanted);
  }

  /** Until {@link page} may have something new to say. @throws StoreUnavailable when the log cannot be read. */
  async change(): Promise<void> {
    await this.moved.next();
  }

  /** What this process has just appended, in order. */
  offer(events: () => readonly StoredEvent[]): void {
    this.follower?.take(events());
  }

  /** Once for all who move on in the same turn: each of them looks at all the others. */
  private release(): void {
    if (this.releasing) return;
    this.releasing = true;
    setImmediate(() => {
      this.releasing = false;
      let slowest = Infinity;
      for (const place of this.readers.values()) slowest = Math.min(slowest, place);
      this.follower?.recent.release(slowest);
    });
  }

  private halt(): void {
    this.follower?.stop();
    this.follower = undefined;
  }
}
