import type { NewEvent, Position, RecordedEvent } from '@pacesetter/kernel';
import type {
  AppendResult,
  EventPage,
  EventStore,
  EventStoreCapabilities,
  ExpectedRevision,
  ReadAllOptions,
  ReadStreamOptions,
  StreamAppend,
  SubscribeOptions,
} from '../../src/event-store.port';
import type { UpcasterRegistry } from '../../src/upcaster-registry';
import { appendRequest } from '../../src/adapting/append-request';
import type { Connection } from './connection';
import { appendTogether } from './append-together';
import { eventPage, type DecodablePage } from './event-page';
import { GroupCommit } from './group-commit';
import { GroupedReads } from './grouped-reads';
import type { PostgresFeed } from './live/log-follower';
import { subscription } from './live/subscription';
import { LogWriter } from './log-writer';
import { placeOf, positionOf } from './position';
import { readAll, type PageRequest } from './read-all';
import { readHead } from './read-head';
import { readStream, readTails } from './read-stream';
import { decode, type StoredEvent } from './stored-event';

export interface PostgresEventStoreParts {
  readonly connection: Connection;
  readonly feed: PostgresFeed;
  readonly upcasters: UpcasterRegistry;
  /** Lets go of the connections. */
  readonly release: () => Promise<void>;
  /** Told how many appends have been written together. */
  readonly onBatch?: (appends: number) => void;
}

/** The port's operations, put together from the statements, the group commit and the live feed. */
export class PostgresEventStore implements EventStore {
  readonly capabilities: EventStoreCapabilities = { gaplessPositions: true, severalStreams: true, uniqueIds: 'store' };
  private readonly commits: GroupCommit;
  private readonly writer: LogWriter;
  private readonly reads: GroupedReads;
  private readonly closing = new AbortController();
  private closed: Promise<void> | undefined;

  constructor(private readonly parts: PostgresEventStoreParts) {
    this.writer = new LogWriter(parts.connection, (events) => parts.feed.following?.take(events()));
    this.commits = new GroupCommit((batch) => {
      parts.onBatch?.(batch.length);
      return this.writer.write(batch);
    });
    this.reads = new GroupedReads((tails) => readTails(parts.connection, tails));
  }

  async append(streamId: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    return this.commits.append(appendRequest(streamId, expected, events));
  }

  async appendAll(appends: readonly StreamAppend[]): Promise<readonly AppendResult[]> {
    return appendTogether(this.writer, appends);
  }

  async readStream(streamId: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    const events = await this.storedStream(streamId, options);
    return events.map((event) => this.parts.upcasters.upcast(event));
  }

  async readAll({ after, limit, filter }: ReadAllOptions): Promise<EventPage> {
    return eventPage(await this.page({ after: placeOf(after), limit, filter }));
  }

  subscribeAll(options: SubscribeOptions): AsyncIterable<EventPage> {
    const signal = AbortSignal.any([options.signal, this.closing.signal]);
    return subscription(this.parts.feed, (request) => this.page(request), { ...options, signal });
  }

  async head(): Promise<Position> {
    return positionOf(await readHead(this.parts.connection));
  }

  countBetween(after: Position, upTo: Position): number {
    return placeOf(upTo) - placeOf(after);
  }

  /** Ends the subscriptions and waits for what is being written. */
  close(): Promise<void> {
    return (this.closed ??= this.shutDown());
  }

  private async shutDown(): Promise<void> {
    this.closing.abort();
    await this.commits.settled();
    await this.parts.release();
  }

  /** Streams read to their end, as every decision does, travel together; the rest is read on its own. */
  private storedStream(streamId: string, options: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    const { direction = 'forwards', from = 0, limit } = options;
    const toItsEnd = direction === 'forwards' && limit === undefined;
    return toItsEnd ? this.reads.tail({ streamId, from }) : readStream(this.parts.connection, streamId, options);
  }

  private async page(request: PageRequest): Promise<DecodablePage> {
    const page = await readAll(this.parts.connection, request);
    const decodable = (stored: StoredEvent) => ({
      place: stored.place,
      event: () => decode(stored, this.parts.upcasters),
    });
    return { ...page, events: page.events.map(decodable) };
  }
}
