import type { RecordedEvent } from '@pacesetter/kernel';
import type { EventStore, SubscribeOptions } from '../src/event-store.port';

/** A subscription that writes down what it sees. */
export class Collector {
  readonly events: RecordedEvent[] = [];
  readonly ended: Promise<void>;
  private isOver = false;
  private readonly stopping = new AbortController();

  constructor(store: EventStore, options: Omit<SubscribeOptions, 'signal'>) {
    this.ended = this.run(store, options).finally(() => (this.isOver = true));
  }

  /** Resolves when so many events have been seen. @throws when the subscription has ended before */
  async seen(count: number): Promise<RecordedEvent[]> {
    while (this.events.length < count) {
      if (this.isOver) throw new Error(`the subscription ended after ${this.events.length} of ${count} events`);
      await Promise.race([new Promise((resolve) => setTimeout(resolve, 5)), this.ended]);
    }
    return this.events;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async run(store: EventStore, options: Omit<SubscribeOptions, 'signal'>): Promise<void> {
    for await (const page of store.subscribeAll({ ...options, signal: this.stopping.signal })) {
      this.events.push(...page.events);
    }
  }
}
