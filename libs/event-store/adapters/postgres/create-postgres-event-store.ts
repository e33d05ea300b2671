import { createPool } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import type { EventStore } from '../../src/event-store.port';
import { UpcasterRegistry } from '../../src/upcaster-registry';
import { Connection } from './connection';
import { HeadListener } from './live/head-listener';
import { postgresFeed } from './live/log-follower';
import { PostgresEventStore } from './postgres-event-store';
import { readAll } from './read-all';

export interface PostgresEventStoreOptions {
  /** Connections to use and leave open, instead of `url`. Live subscriptions keep one of them for their own. */
  readonly pool?: Pool;
  /**
   * Where to open connections of its own, closed with the store. They act as `event_store_writer`, who may append and
   * read, whatever else the user of the URL may do.
   */
  readonly url?: string;
  /** Upcasters of all event types this program knows; without them events come back as they were written. */
  readonly upcasters?: UpcasterRegistry;
  /** For how long calls try again while the server is away, in milliseconds; a minute when absent. */
  readonly patienceMs?: number;
  /** How often live subscriptions look for events when no notification comes, in milliseconds; a second when absent. */
  readonly pollMs?: number;
  /** Told how many appends have been written together. */
  readonly onBatch?: (appends: number) => void;
}

/** The event store on PostgreSQL. Its schema is made by `migrateEventStore`. */
export function createPostgresEventStore(options: PostgresEventStoreOptions): EventStore {
  const { upcasters = new UpcasterRegistry(), patienceMs = 60_000, pollMs = 1_000 } = options;
  const { pool, release } = connections(options);
  const connection = new Connection(pool, patienceMs);
  const listener = new HeadListener(pool, pollMs);
  const feed = postgresFeed({
    upcasters,
    read: (after, limit) => readAll(connection, { after, limit }),
    listen: (onHead, signal) => listener.listen(onHead, signal),
    pollMs,
  });
  return new PostgresEventStore({ connection, feed, upcasters, release, onBatch: options.onBatch });
}

function connections({ pool, url }: PostgresEventStoreOptions): { pool: Pool; release: () => Promise<void> } {
  if (pool !== undefined) return { pool, release: async () => undefined };
  if (url === undefined) throw new RangeError('an event store needs a pool or a URL');
  const own = createPool(asWriter(url), { name: 'event-store' });
  return { pool: own, release: () => own.end() };
}

function asWriter(url: string): string {
  const restricted = new URL(url);
  const options = [restricted.searchParams.get('options') ?? '', '-c role=event_store_writer'];
  restricted.searchParams.set('options', options.join(' ').trim());
  return restricted.href;
}
