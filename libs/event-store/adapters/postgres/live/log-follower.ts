import { setTimeout as sleep } from 'node:timers/promises';
import { type Follower, type FollowerEvents, LiveFeed } from '../../../src/adapting/live-feed';
import type { EventPredicate } from '../../../src/event-filter';
import type { UpcasterRegistry } from '../../../src/upcaster-registry';
import type { DecodablePage } from '../event-page';
import type { StoredPage } from '../read-all';
import type { StoredEvent } from '../stored-event';
import { RecentEvents } from './recent-events';
import { Wakeup } from './wakeup';

const PAGE = 1000;

/**
 * How long to wait before reading what a notification promised: one's own append is usually about to be handed over
 * without reading, and several commits of other processes are read together.
 */
const LINGER_MS = 2;

export interface LogFollowerOptions {
  readonly upcasters: UpcasterRegistry;
  /** Reads a page of everything, with the store's patience. */
  readonly read: (after: number, limit: number) => Promise<StoredPage>;
  /** Calls back with the position of the last event after each commit; Infinity when it cannot tell. */
  readonly listen: (onHead: (place: number) => void, signal: AbortSignal) => Promise<void>;
  /** How often to look for new events when no notification comes, in milliseconds. */
  readonly pollMs: number;
}

/** The feed of a PostgreSQL store: what the process itself appends is handed to its follower and not read at all. */
export type PostgresFeed = LiveFeed<number, DecodablePage, LogFollower>;

export function postgresFeed(options: LogFollowerOptions): PostgresFeed {
  return new LiveFeed((place, events) => new LogFollower(place, options, events));
}

export class LogFollower implements Follower<number, DecodablePage> {
  private readonly recent: RecentEvents;
  private readonly stopping = new AbortController();
  private readonly news = new Wakeup();
  /** Highest position heard of since the log was last read. */
  private target = 0;

  constructor(
    place: number,
    private readonly options: LogFollowerOptions,
    private readonly events: FollowerEvents,
  ) {
    this.recent = new RecentEvents(place, options.upcasters);
  }

  start(): void {
    void this.options.listen((head) => this.heard(head), this.stopping.signal);
    void this.follow();
  }

  stop(): void {
    this.stopping.abort();
  }

  page(after: number, limit: number, isWanted: EventPredicate): DecodablePage | undefined {
    this.heard(after);
    return this.recent.page(after, limit, isWanted);
  }

  release(place: number): void {
    this.recent.release(place);
  }

  /** Takes what somebody has got hold of; when events before it are missing, it is read with them. */
  take(events: readonly StoredEvent[]): void {
    const before = this.recent.end;
    if (!this.recent.add(events)) this.heard(events.at(-1)?.place ?? 0);
    if (this.recent.end > before) this.events.onMoved();
  }

  /** Somebody has seen this position. */
  private heard(place: number): void {
    if (place <= this.recent.end) return;
    this.target = Math.max(this.target, place);
    this.news.ring();
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    try {
      while (!signal.aborted) {
        const rang = await this.news.wait(this.options.pollMs, signal);
        if (rang) await sleep(LINGER_MS);
        if (!rang || this.isBehind()) await this.readOn();
      }
    } catch (error) {
      if (!signal.aborted) this.events.onFailed(error);
    }
  }

  private isBehind(): boolean {
    const behind = this.target > this.recent.end;
    this.target = 0;
    return behind;
  }

  private async readOn(): Promise<void> {
    for (let atHead = false; !atHead && !this.stopping.signal.aborted;) {
      const page = await this.options.read(this.recent.end, PAGE);
      this.take(page.events);
      atHead = page.atHead;
    }
  }
}
