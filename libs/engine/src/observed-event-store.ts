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
import type { EngineObserver } from './engine-observer';

/** A store that tells what becomes of appends. */
export class ObservedEventStore implements EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly observer: EngineObserver,
  ) {}

  get capabilities(): EventStoreCapabilities {
    return this.store.capabilities;
  }

  async append(streamId: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const [result] = await this.observe(async () => [await this.store.append(streamId, expected, events)] as const);
    return result;
  }

  appendAll(appends: readonly StreamAppend[]): Promise<readonly AppendResult[]> {
    return this.observe(() => this.store.appendAll(appends));
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

  private async observe<Results extends readonly AppendResult[]>(append: () => Promise<Results>): Promise<Results> {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1_000;
    try {
      const results = await append();
      for (const { repeated } of results) this.observer.appended(repeated ? 'repeated' : 'written', seconds());
      return results;
    } catch (error) {
      this.observer.appended(error instanceof WrongExpectedRevision ? 'conflict' : 'failed', seconds());
      throw error;
    }
  }
}
