import type { EventStoreDBClient, Position as LogPosition } from '@eventstore/db-client';
import type { Position } from '@pacesetter/kernel';
import { type Follower, type FollowerEvents, LiveFeed } from '../../../src/adapting/live-feed';
import type { EventPredicate } from '../../../src/event-filter';
import type { UpcasterRegistry } from '../../../src/upcaster-registry';
import { orAborted } from '../../../src/adapting/or-aborted';
import { LogEvent, type LogPage } from '../log-event';
import { LogSubscription, type Taken } from '../log-subscription';
import { Retries } from '../patience';
import { logPositionOf, positionOf } from '../position';
import { serverFilter } from '../server-filter';
import { startingPlace } from '../starting-place';
import { RecentEvents } from './recent-events';

export interface LogFollowerOptions {
  readonly client: EventStoreDBClient;
  readonly upcasters: UpcasterRegistry;
  /** For how long to try again while the server is away, in milliseconds. */
  readonly patienceMs: number;
}

/** The feed of an EventStoreDB store: positions move on with every event, whether or not anybody wants it. */
export type EventStoreDBFeed = LiveFeed<Position, LogPage>;

export function eventStoreDBFeed(options: LogFollowerOptions): EventStoreDBFeed {
  return new LiveFeed((place, events) => new LogFollower(place, options, events));
}

const PAGE = 1_000;

/**
 * Keeps the recent events up with the log by one subscription, from a position on, until it is stopped. What breaks is
 * begun again behind the last event or checkpoint that was taken: nothing is missed, nothing taken twice.
 */
class LogFollower implements Follower<Position, LogPage> {
  private readonly recent: RecentEvents;
  private readonly stopping = new AbortController();
  private resumeAt: LogPosition | undefined;

  constructor(
    place: Position,
    private readonly options: LogFollowerOptions,
    private readonly events: FollowerEvents,
  ) {
    this.recent = new RecentEvents(place);
    this.resumeAt = logPositionOf(place);
  }

  start(): void {
    this.follow().catch((error: unknown) => {
      if (!this.stopping.signal.aborted) this.events.onFailed(error);
    });
  }

  stop(): void {
    this.stopping.abort();
  }

  page(after: Position, limit: number, isWanted: EventPredicate): LogPage | undefined {
    return this.recent.page(after, limit, isWanted);
  }

  release(position: Position): void {
    this.recent.release(position);
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    const retries = new Retries({ patienceMs: this.options.patienceMs, signal });
    while (!signal.aborted) {
      try {
        await this.takeAll(retries);
      } catch (error) {
        await retries.pauseAfter(error);
      }
    }
  }

  /** Until it is stopped. @throws what ends the subscription */
  private async takeAll(retries: Retries): Promise<void> {
    const { client } = this.options;
    const after = this.resumeAt;
    const from = await startingPlace(client, after);
    const subscription = new LogSubscription(client, { after, from, filter: serverFilter() });
    try {
      for (;;) {
        const taken = await orAborted(subscription.take(PAGE), this.stopping.signal);
        if (taken === undefined) return;
        retries.succeeded();
        this.take(taken);
      }
    } finally {
      subscription.close();
    }
  }

  private take({ events, checkpoint }: Taken): void {
    const last = events.at(-1)?.position;
    this.resumeAt = checkpoint ?? last ?? this.resumeAt;
    if (last === undefined) return;
    const taken = events.map((event) => new LogEvent(event, this.options.upcasters));
    this.recent.add(taken, positionOf(last));
    this.events.onMoved();
  }
}
