import { EventStoreDBClient } from '@eventstore/db-client';
import type { EventStore } from '../../src/event-store.port';
import { UpcasterRegistry } from '../../src/upcaster-registry';
import { AppendDoor } from './append-door';
import { BatchLane } from './batch-lane';
import { clientConnectionString } from './connection-string';
import { EventStoreDBEventStore } from './eventstoredb-event-store';

export interface EventStoreDBOptions {
  /**
   * The connection string: `esdb://name:password@one:2113,two:2113,three:2113?tls=true`, with `tlsCAFile` for an authority of
   * one's own, `tls=false` only for trying it out; `esdb+discover://` finds the nodes by DNS.
   */
  readonly url: string;
  /** Upcasters of all event types this program knows; without them events come back as they were written. */
  readonly upcasters?: UpcasterRegistry;
  /** For how long calls try again while the server is away, in milliseconds; a minute when absent. */
  readonly patienceMs?: number;
}

/**
 * The event store on EventStoreDB 24 or later, or KurrentDB. The log is Pacesetter's own.
 * @throws RangeError when the URL is no connection string
 */
export function createEventStoreDBEventStore(options: EventStoreDBOptions): EventStore {
  const { url, upcasters = new UpcasterRegistry(), patienceMs = 60_000 } = options;
  const client = EventStoreDBClient.connectionString(clientConnectionString(url));
  const door = new AppendDoor(client, new BatchLane(client));
  return new EventStoreDBEventStore({ client, door, upcasters, patienceMs });
}
