import { createPool } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import type { EventStore } from '../../src/event-store.port';
import { UpcasterRegistry } from '../../src/upcaster-registry';
import { Connection } from './connection';
import { PostgresEventStore } from './postgres-event-store';

export interface PostgresEventStoreOptions {
  /** Connections to use and leave open; exclusive with `url`. */
  readonly pool?: Pool;
  /** Where to open connections of its own, closed with the store. */
  readonly url?: string;
  /** Upcasters of all event types this program knows; without them events come back as they were written. */
  readonly upcasters?: UpcasterRegistry;
  /** For how long calls try again while the server is away, in milliseconds; a minute when absent. */
  readonly patienceMs?: number;
}

/** The event store on PostgreSQL. Its schema is made by `migrateEventStore`. */
export function createPostgresEventStore(options: PostgresEventStoreOptions): EventStore {
  const { upcasters = new UpcasterRegistry(), patienceMs = 60_000 } = options;
  const { pool, release } = connections(options);
  return new PostgresEventStore(new Connection(pool, patienceMs), upcasters, release);
}

function connections({ pool, url }: PostgresEventStoreOptions): { pool: Pool; release: () => Promise<void> } {
  if (pool !== undefined) return { pool, release: async () => undefined };
  if (url === undefined) throw new RangeError('an event store needs a pool or a URL');
  const own = createPool(url, { name: 'event-store' });
  return { pool: own, release: () => own.end() };
}
