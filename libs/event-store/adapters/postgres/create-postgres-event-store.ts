import { createPool, isPooled } from '@pacesetter/postgres';
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
   * read, whatever else the user of the URL may do; behind a pooler, which hands them to others too, while they append.
   */
  readonly url?: string;
  /** PostgreSQL itself, where `url` is a pooler's: notifications belong to sessions. */
  readonly sessionUrl?: string;
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
  const { pool, sessions, writer, release } = connections(options);
  const connection = new Connection(pool, patienceMs, writer);
  const listener = new HeadListener(sessions, pollMs);
  const feed = postgresFeed({
    upcasters,
    read: (after, limit) => readAll(connection, { after, limit }),
    listen: (onHead, signal) => listener.listen(onHead, signal),
    pollMs,
  });
  return new PostgresEventStore({ connection, feed, upcasters, release, onBatch: options.onBatch });
}

const WRITER = 'event_store_writer';

interface Connections {
  readonly pool: Pool;
  /** Where a connection may be kept. */
  readonly sessions: Pool;
  /** The role that they do not have by themselves. */
  readonly writer?: string;
  readonly release: () => Promise<void>;
}

function connections({ pool, url, sessionUrl }: PostgresEventStoreOptions): Connections {
  if (pool !== undefined) return { pool, sessions: pool, release: async () => undefined };
  if (url === undefined) throw new RangeError('an event store needs a pool or a URL');
  if (!isPooled(url)) {
    const own = createPool(asWriter(url), { name: 'event-store' });
    return { pool: own, sessions: own, release: () => own.end() };
  }
  const own = createPool(url, { name: 'event-store' });
  const sessions = createPool(asWriter(sessionUrl ?? url), { name: 'event-store-sessions', max: 1 });
  return {
    pool: own,
    sessions,
    writer: WRITER,
    release: async () => void (await Promise.all([own.end(), sessions.end()])),
  };
}

function asWriter(url: string): string {
  const restricted = new URL(url);
  const options = [restricted.searchParams.get('options') ?? '', `-c role=${WRITER}`];
  restricted.searchParams.set('options', options.join(' ').trim());
  return restricted.href;
}
