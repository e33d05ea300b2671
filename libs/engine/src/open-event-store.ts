import type { EventStore, UpcasterRegistry } from '@pacesetter/event-store';
import { createEventStoreDBEventStore } from '@pacesetter/event-store/eventstoredb';
import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import { UNTRACED } from '@pacesetter/tracing';
import type { EngineOptions } from './engine-options';
import { ObservedEventStore } from './observed-event-store';

type StoreOptions = Pick<EngineOptions, 'databaseUrl' | 'databaseSessionUrl' | 'eventStoreUrl' | 'observer' | 'tracer'>;

/** The store that the options name. */
export function openEventStore(
  { databaseUrl, databaseSessionUrl: sessionUrl, eventStoreUrl, observer, tracer = UNTRACED }: StoreOptions,
  upcasters: UpcasterRegistry,
): EventStore {
  const onBatch = (appends: number) => observer?.batchWritten(appends);
  const store =
    eventStoreUrl === undefined
      ? createPostgresEventStore({ url: databaseUrl, sessionUrl, upcasters, onBatch })
      : createEventStoreDBEventStore({ url: eventStoreUrl, upcasters });
  if (observer === undefined && !tracer.on) return store;
  return new ObservedEventStore(store, { observer, tracer });
}
