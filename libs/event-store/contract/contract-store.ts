import type { EventStore } from '../src/event-store.port';
import type { UpcasterRegistry } from '../src/upcaster-registry';

/** What an adapter brings to be tested: fresh histories, stores on them, and what it can do beyond the port. */
export interface EventStoreUnderTest {
  /** A store on the history of this test; several may be open on the same history, like several processes. */
  open(options?: { readonly upcasters?: UpcasterRegistry }): Promise<EventStore>;
  /** Breaks every connection to the server as a restart of it does. */
  breakConnections(): Promise<void>;
  /** Closes what was opened and forgets the history. */
  dispose(): Promise<void>;
}

/** Opens a store; the suite closes it after the test. */
export type OpenStore = EventStoreUnderTest['open'];

export interface EventStoreCapabilities {
  /** Positions count 1, 2, 3, … without a gap. */
  readonly gaplessPositions: boolean;
}
