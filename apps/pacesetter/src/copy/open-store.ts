import type { EventStore } from '@pacesetter/event-store';
import { createEventStoreDBEventStore, isEventStoreDBUrl } from '@pacesetter/event-store/eventstoredb';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { createPool } from '@pacesetter/postgres';
import { UsageError } from '../failure';

/** The store that a URL names, without upcasters: events come as they were written. @throws UsageError */
export async function openStore(url: string, option: string): Promise<EventStore> {
  if (isEventStoreDBUrl(url)) return createEventStoreDBEventStore({ url });
  if (!URL.canParse(url) || !/^postgres(ql)?:/.test(url))
    throw new UsageError(
      `${option} names no event store: it is like postgres://user@host/database or esdb://host:2113`,
    );
  const pool = createPool(url, { name: 'copy' });
  try {
    await migrateEventStore(pool);
  } finally {
    await pool.end();
  }
  return createPostgresEventStore({ url });
}
