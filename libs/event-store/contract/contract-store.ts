import type { EventStore } from '../src/event-store.port';
import type { UpcasterRegistry } from '../src/upcaster-registry';

export interface OpenOptions {
  readonly upcasters?: UpcasterRegistry;
}

/** What an adapter brings to be tested. The history is one for the whole suite: no test may count on an empty one. */
export interface EventStoreUnderTest {
  /** Opens a store on the history: each is like a process of its own. The suite closes it. */
  open(options?: OpenOptions): Promise<EventStore>;
  /** Breaks every connection to the server, as a restart of it does. */
  breakConnections(): Promise<void>;
  /** After the last test, when all stores are closed. */
  dispose(): Promise<void>;
}

/** What the parts of the suite work with. Stores are closed after each test. */
export type ContractContext = Pick<EventStoreUnderTest, 'open' | 'breakConnections'>;
