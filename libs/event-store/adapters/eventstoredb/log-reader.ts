import type { EventStoreDBClient, Position as LogPosition } from '@eventstore/db-client';
import type { Position } from '@pacesetter/kernel';
import { orAborted } from '../../src/adapting/or-aborted';
import { predicateOf } from '../../src/event-filter';
import type { EventFilter } from '../../src/event-store.port';
import type { UpcasterRegistry } from '../../src/upcaster-registry';
import { type AllStreamRecordedEvent, LogEvent, type LogPage } from './log-event';
import { LogSubscription } from './log-subscription';
import { Retries } from './patience';
import { later, logPositionOf, positionOf } from './position';
import { readHead } from './read-head';
import { serverFilter } from './server-filter';
import { startingPlace } from './starting-place';

export interface LogReaderParts {
  readonly client: EventStoreDBClient;
  readonly upcasters: UpcasterRegistry;
  readonly patienceMs: number;
}

export interface PagesRequest {
  readonly after: Position;
  /** Most events of a page. */
  readonly limit: number;
  readonly filter?: EventFilter;
  readonly signal: AbortSignal;
}

/** After so many reports that nothing matched, a page without events says how far that is. */
const REPORTS = 50;

/** Reads `$all` as far as it goes. */
export class LogReader {
  constructor(private readonly parts: LogReaderParts) {}

  /**
   * Everything behind a position that the filter wants, up to the head, page by page. A filtered subscription at the
   * server does it: reads of `$all` take no filter from this client. What breaks is begun again where it broke off.
   * @throws StoreUnavailable
   */
  async *pagesToHead(request: PagesRequest): AsyncGenerator<LogPage> {
    const { signal } = request;
    const retries = new Retries({ patienceMs: this.parts.patienceMs, signal });
    const progress = new Progress(request.after);
    while (!signal.aborted && !progress.done) {
      try {
        for await (const page of this.pagesOf(request, progress)) {
          retries.succeeded();
          yield page;
        }
      } catch (error) {
        await retries.pauseAfter(error);
      }
    }
  }

  /** As far as one subscription brings it. */
  private async *pagesOf(request: PagesRequest, progress: Progress): AsyncGenerator<LogPage> {
    const { client } = this.parts;
    const after = progress.resumeAt;
    // The head first: what is written later may come behind the server's word that nothing is left.
    const [head, from] = await Promise.all([readHead(client), startingPlace(client, after)]);
    progress.head = head;
    const subscription = new LogSubscription(client, { after, from, filter: serverFilter(request.filter) });
    try {
      while (!progress.done) {
        const page = await orAborted(this.fill(subscription, request, progress), request.signal);
        if (page === undefined) return;
        yield page;
      }
    } finally {
      subscription.close();
    }
  }

  private async fill(subscription: LogSubscription, request: PagesRequest, progress: Progress): Promise<LogPage> {
    const isWanted = predicateOf(request.filter);
    const found: AllStreamRecordedEvent[] = [];
    for (let reports = 0; found.length < request.limit && !progress.done && reports < REPORTS; reports++) {
      const taken = await subscription.take(request.limit - found.length);
      if (taken.events.length > 0) reports = 0;
      found.push(...taken.events);
      progress.move(taken.events.at(-1)?.position, taken.checkpoint);
      progress.done = taken.caughtUp;
    }
    const { place, head, done } = progress;
    const position = done ? later(place, head) : place;
    const events = found.filter(isWanted).map((event) => new LogEvent(event, this.parts.upcasters));
    return { events, position, atHead: done || position >= head };
  }
}

/** How far a reader has come. */
class Progress {
  /** The last event before it began. */
  head: Position;
  done = false;
  resumeAt: LogPosition | undefined;

  constructor(public place: Position) {
    this.head = place;
    this.resumeAt = logPositionOf(place);
  }

  /** Events have positions for everybody; the server's own reports may only serve to go on from. */
  move(event: LogPosition | undefined, checkpoint: LogPosition | undefined): void {
    if (event !== undefined) this.place = positionOf(event);
    if (checkpoint?.commit === checkpoint?.prepare && checkpoint !== undefined) this.place = positionOf(checkpoint);
    this.resumeAt = checkpoint ?? event ?? this.resumeAt;
  }
}
