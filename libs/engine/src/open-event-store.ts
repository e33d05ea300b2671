import type { EventStore, UpcasterRegistry } from '@pacesetter/event-store';
import { createEventStoreDBEventStore } from '@pacesetter/event-store/eventstoredb';
import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import type { EngineOptions } from './engine-options';
import { ObservedEventStore } from './observed-event-store';

/** The store that the options name. */
export function openEventStore(
  { databaseUrl, eventStoreUrl, observer }: Pick<EngineOptions, 'databaseUrl' | 'eventStoreUrl' | 'observer'>,
  upcasters: UpcasterRegistry,
): EventStore {
  const onBatch = (appends: number) => observer?.batchWritten(appends);
  const store =
    eventStoreUrl === undefined
      ? createPostgresEventStore({ url: databaseUrl, upcasters, onBatch })
      : createEventStoreDBEventStore({ url: eventStoreUrl, upcasters });
  return observer === undefined ? store : new ObservedEventStore(store, observer);
}
