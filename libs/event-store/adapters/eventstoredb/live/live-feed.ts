import type { Position } from '@pacesetter/kernel';
import { Broadcast } from '../../../src/adapting/broadcast';
import type { EventPredicate } from '../../../src/event-filter';
import type { LogPage } from '../log-event';
import { LogFollower, type LogFollowerOptions } from './log-follower';

/** A live subscription's place in the feed. */
export interface FeedReader {
  /** It has taken everything up to here. */
  readonly reached: (position: Position) => void;
  readonly leave: () => void;
}

/**
 * The end of the log, for all live subscriptions of a process: one subscription at the server, and every event decoded
 * once, however many subscribe. So a position moves on with every event, whether or not one of them wants it. Nothing is
 * done while nobody subscribes.
 */
export class LiveFeed {
  private follower: LogFollower | undefined;
  /** How far each subscription has come. */
  private readonly readers = new Map<symbol, Position>();
  private readonly moved = new Broadcast();
  private releasing = false;

  constructor(private readonly options: LogFollowerOptions) {}

  /** A subscription begins. */
  enter(position: Position): FeedReader {
    const reader = Symbol('reader');
    this.readers.set(reader, position);
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
  begin(position: Position): void {
    if (this.follower !== undefined || this.readers.size === 0) return;
    this.follower = new LogFollower(position, this.options, {
      onMoved: () => this.moved.announce(),
      onFailed: (error) => {
        this.halt();
        this.moved.fail(error);
      },
    });
    this.follower.start();
  }

  /** What lies after a position, perhaps nothing yet; undefined when the feed does not reach back so far. */
  page(after: Position, limit: number, isWanted: EventPredicate): LogPage | undefined {
    return this.follower?.recent.page(after, limit, isWanted);
  }

  /** Until {@link page} may have something new to say. @throws StoreUnavailable when the log cannot be read */
  async change(): Promise<void> {
    await this.moved.next();
  }

  /** Once for all who move on in the same turn: each of them looks at all the others. */
  private release(): void {
    if (this.releasing) return;
    this.releasing = true;
    setImmediate(() => {
      this.releasing = false;
      const slowest = [...this.readers.values()].reduce((one, other) => (one < other ? one : other), LAST);
      if (slowest !== LAST) this.follower?.recent.release(slowest);
    });
  }

  private halt(): void {
    this.follower?.stop();
    this.follower = undefined;
  }
}

/** Behind every position. */
const LAST = '~' as Position;
