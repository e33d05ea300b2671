import type { EventPredicate } from '../event-filter';
import { Broadcast } from './broadcast';

/** A live subscription's place in the feed. */
export interface FeedReader<Place> {
  /** It has taken everything up to here. */
  readonly reached: (place: Place) => void;
  readonly leave: () => void;
}

/** Keeps the recent events up with the log, from a place on until it is stopped. */
export interface Follower<Place, Page> {
  start(): void;
  stop(): void;
  /** What lies after a place, perhaps nothing yet; undefined when that is before what is held. */
  page(after: Place, limit: number, isWanted: EventPredicate): Page | undefined;
  /** Nobody needs what lies up to here any more. */
  release(place: Place): void;
}

export interface FollowerEvents {
  /** There are events after those that were there before. */
  readonly onMoved: () => void;
  /** The log could not be read; following has ended. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * The end of the log, for all live subscriptions of a process: every new event is taken and decoded once, however many
 * subscribe. It is held until all who follow have taken it (within bounds: who is far behind reads the log). Nothing is done
 * while nobody subscribes.
 */
export class LiveFeed<
  Place extends number | string,
  Page,
  Following extends Follower<Place, Page> = Follower<Place, Page>,
> {
  private follower: Following | undefined;
  /** How far each subscription has come. */
  private readonly readers = new Map<symbol, Place>();
  private readonly moved = new Broadcast();
  private releasing = false;

  constructor(private readonly follow: (place: Place, events: FollowerEvents) => Following) {}

  /** Who is at work; nobody while nobody subscribes. */
  get following(): Following | undefined {
    return this.follower;
  }

  /** A subscription begins. */
  enter(place: Place): FeedReader<Place> {
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
  begin(place: Place): void {
    if (this.follower !== undefined || this.readers.size === 0) return;
    this.follower = this.follow(place, {
      onMoved: () => this.moved.announce(),
      onFailed: (error) => {
        this.halt();
        this.moved.fail(error);
      },
    });
    this.follower.start();
  }

  /** What lies after a place, perhaps nothing yet; undefined when the feed does not reach back so far. */
  page(after: Place, limit: number, isWanted: EventPredicate): Page | undefined {
    return this.follower?.page(after, limit, isWanted);
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
      let slowest: Place | undefined;
      for (const place of this.readers.values()) if (slowest === undefined || place < slowest) slowest = place;
      if (slowest !== undefined) this.follower?.release(slowest);
    });
  }

  private halt(): void {
    this.follower?.stop();
    this.follower = undefined;
  }
}
