import type { NewEvent, Position, RecordedEvent } from '@pacesetter/kernel';
import type {
  AppendResult,
  EventPage,
  EventStore,
  ExpectedRevision,
  ReadAllOptions,
  ReadStreamOptions,
  SubscribeOptions,
} from '../../src/event-store.port';
import type { UpcasterRegistry } from '../../src/upcaster-registry';
import { appendRequest } from './append-request';
import type { Connection } from './connection';
import { eventPage } from './event-page';
import { GroupCommit } from './group-commit';
import { LogWriter } from './log-writer';
import { placeOf, positionOf } from './position';
import { readAll } from './read-all';
import { readHead } from './read-head';
import { readStream } from './read-stream';
import { decode } from './stored-event';

export class PostgresEventStore implements EventStore {
  private readonly commits: GroupCommit;

  constructor(
    private readonly connection: Connection,
    private readonly upcasters: UpcasterRegistry,
    private readonly release: () => Promise<void>,
  ) {
    const writer = new LogWriter(connection, () => undefined);
    this.commits = new GroupCommit((batch) => writer.write(batch));
  }

  async append(streamId: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    return this.commits.append(appendRequest(streamId, expected, events));
  }

  async readStream(streamId: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    const stored = await readStream(this.connection, streamId, options);
    return stored.map((event) => decode(event, this.upcasters));
  }

  async readAll({ after, limit, filter }: ReadAllOptions): Promise<EventPage> {
    const page = await readAll(this.connection, { after: placeOf(after), limit, filter });
    return eventPage({
      ...page,
      events: page.events.map((event) => ({ place: event.place, event: () => decode(event, this.upcasters) })),
    });
  }

  async *subscribeAll({ after, filter, batchSize = 1000, signal }: SubscribeOptions): AsyncIterable<EventPage> {
    let position = after;
    while (!signal.aborted) {
      const page = await this.readAll({ after: position, limit: batchSize, filter });
      if (page.position > position) yield page;
      if (page.atHead) await new Promise((resolve) => setTimeout(resolve, 20));
      position = page.position;
    }
  }

  async head(): Promise<Position> {
    return positionOf(await readHead(this.connection));
  }

  async close(): Promise<void> {
    await this.commits.settled();
    await this.release();
  }
}
