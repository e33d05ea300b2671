import type { EventStoreDBClient } from '@eventstore/db-client';
import type { NewEvent, Position, RecordedEvent } from '@pacesetter/kernel';
import { type AppendRequest, appendRequest } from '../../src/adapting/append-request';
import { InvalidAppend, UnsupportedByStore } from '../../src/errors';
import type {
  AppendResult,
  EventPage,
  EventStore,
  EventStoreCapabilities,
  ExpectedRevision,
  ReadAllOptions,
  ReadStreamOptions,
  SubscribeOptions,
} from '../../src/event-store.port';
import type { UpcasterRegistry } from '../../src/upcaster-registry';
import type { AppendDoor } from './append-door';
import { KnownIds } from './known-ids';
import { type EventStoreDBFeed, eventStoreDBFeed } from './live/log-follower';
import { subscription } from './live/subscription';
import { eventPage } from './log-event';
import { LogReader } from './log-reader';
import { withPatience } from './patience';
import { readHead } from './read-head';
import { readStream } from './read-stream';
import { recordedEvent } from './stored-event';
import { StreamWriter } from './stream-writer';

export interface EventStoreDBParts {
  readonly client: EventStoreDBClient;
  readonly door: AppendDoor;
  readonly upcasters: UpcasterRegistry;
  readonly patienceMs: number;
}

const NAME = 'EventStoreDB';

/** Names with a dollar are the server's own, and no reader of the log is given them. @throws InvalidAppend */
function ownNames(request: AppendRequest): AppendRequest {
  const name = [request.streamId, ...request.events.map(({ type }) => type)].find((each) => each.startsWith('$'));
  if (name === undefined) return request;
  throw new InvalidAppend(request.streamId, `"${name}" begins with $, as names of the server's own do`);
}

/** The port's operations, put together from the client's. */
export class EventStoreDBEventStore implements EventStore {
  readonly capabilities: EventStoreCapabilities = {
    gaplessPositions: false,
    severalStreams: false,
    uniqueIds: 'stream',
  };
  private readonly ids = new KnownIds();
  private readonly writer: StreamWriter;
  private readonly log: LogReader;
  private readonly feed: EventStoreDBFeed;
  private readonly closing = new AbortController();
  private closed: Promise<void> | undefined;

  constructor(private readonly parts: EventStoreDBParts) {
    this.writer = new StreamWriter(parts, this.ids);
    this.log = new LogReader(parts);
    this.feed = eventStoreDBFeed(parts);
  }

  async append(streamId: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    return this.writer.append(ownNames(appendRequest(streamId, expected, events)));
  }

  async appendAll(): Promise<readonly AppendResult[]> {
    throw new UnsupportedByStore(NAME, 'severalStreams');
  }

  async readStream(streamId: string, options: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    const { client, upcasters } = this.parts;
    const events = await withPatience(() => readStream(client, streamId, options), this.parts);
    // A decision reads its stream before it writes to it: what it finds need not be read again then.
    if (options.direction !== 'backwards') {
      const ids = events.map(({ id }) => id);
      this.ids.note(streamId, options.from ?? 0, ids);
    }
    return events.map((event) => upcasters.upcast(recordedEvent(event)));
  }

  async readAll({ after, limit, filter }: ReadAllOptions): Promise<EventPage> {
    const { signal } = this.closing;
    for await (const page of this.log.pagesToHead({ after, limit, filter, signal })) return eventPage(page);
    throw new Error('the store was closed');
  }

  subscribeAll(options: SubscribeOptions): AsyncIterable<EventPage> {
    const signal = AbortSignal.any([options.signal, this.closing.signal]);
    return subscription(this.feed, this.log, { ...options, signal });
  }

  head(): Promise<Position> {
    return withPatience(() => readHead(this.parts.client), this.parts);
  }

  countBetween(): number {
    throw new UnsupportedByStore(NAME, 'gaplessPositions');
  }

  /** Ends the subscriptions and waits for what is being written. */
  close(): Promise<void> {
    return (this.closed ??= this.shutDown());
  }

  private async shutDown(): Promise<void> {
    this.closing.abort();
    await this.writer.settled();
    this.parts.door.reset();
    await this.parts.client.dispose();
  }
}
