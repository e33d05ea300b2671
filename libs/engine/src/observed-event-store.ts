import {
  type AppendResult,
  type EventPage,
  type EventStore,
  type EventStoreCapabilities,
  type ExpectedRevision,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StreamAppend,
  type SubscribeOptions,
  WrongExpectedRevision,
} from '@pacesetter/event-store';
import type { NewEvent, Position, RecordedEvent } from '@pacesetter/kernel';
import { type Attributes, traced, type Tracer } from '@pacesetter/tracing';
import type { EngineObserver } from './engine-observer';

/** Who is told. */
export interface StoreObservers {
  readonly observer?: EngineObserver;
  readonly tracer: Tracer;
}

/** A store that tells what becomes of appends. */
export class ObservedEventStore implements EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly observers: StoreObservers,
  ) {}

  get capabilities(): EventStoreCapabilities {
    return this.store.capabilities;
  }

  async append(streamId: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const what = { 'pacesetter.stream': streamId, 'pacesetter.events': events.length };
    const [result] = await this.observe(
      what,
      async () => [await this.store.append(streamId, expected, events)] as const,
    );
    return result;
  }

  appendAll(appends: readonly StreamAppend[]): Promise<readonly AppendResult[]> {
    const what = { 'pacesetter.streams': appends.length };
    return this.observe(what, () => this.store.appendAll(appends));
  }

  readStream(streamId: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    return this.store.readStream(streamId, options);
  }

  readAll(options: ReadAllOptions): Promise<EventPage> {
    return this.store.readAll(options);
  }

  subscribeAll(options: SubscribeOptions): AsyncIterable<EventPage> {
    return this.store.subscribeAll(options);
  }

  head(): Promise<Position> {
    return this.store.head();
  }

  countBetween(...range: Parameters<EventStore['countBetween']>): ReturnType<EventStore['countBetween']> {
    return this.store.countBetween(...range);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private observe<Results extends readonly AppendResult[]>(
    attributes: Attributes,
    append: () => Promise<Results>,
  ): Promise<Results> {
    const { observer, tracer } = this.observers;
    const timed = observer === undefined ? append : () => timedAppend(observer, append);
    return traced(tracer, { name: 'append', kind: 'producer', attributes }, timed);
  }
}

async function timedAppend<Results extends readonly AppendResult[]>(
  observer: EngineObserver,
  append: () => Promise<Results>,
): Promise<Results> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  try {
    const results = await append();
    for (const { repeated } of results) observer.appended(repeated ? 'repeated' : 'written', seconds());
    return results;
  } catch (error) {
    observer.appended(error instanceof WrongExpectedRevision ? 'conflict' : 'failed', seconds());
    throw error;
  }
}
