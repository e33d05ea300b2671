import type { Engine } from '@pacesetter/engine';
import { StoreUnavailable } from '@pacesetter/event-store';
import { isOutage, isOutOfRoom } from '@pacesetter/postgres';
import { isPassingTrouble } from '@pacesetter/queue';
import type { Logger } from 'pino';
import { OutageWatch } from './outage-watch';

type ServerName = 'PostgreSQL' | 'Redis' | 'EventStoreDB';

/** What a line of the log is about. */
interface Facts {
  readonly error?: unknown;
  /** The server in question, where the error does not tell. */
  readonly server?: 'postgres' | 'redis';
}

/** Outages of the servers that a process works with: each is told once, not by each part that notices it. */
export class Outages {
  /** For all parts of the process: it keeps to itself what an outage explains. */
  readonly log: Logger;
  private watches: ReadonlyMap<ServerName, OutageWatch> = new Map();

  constructor(private readonly told: Logger) {
    this.log = told.child({});
    this.log.warn = (...line: unknown[]) => {
      if (!this.explains(line[0])) Reflect.apply(told.warn, told, line);
    };
  }

  /** From now on; before, every line is told. */
  watch({ parts }: Engine): void {
    const { pool, queue, store, options } = parts;
    const log = this.told;
    const probes: Partial<Record<ServerName, () => Promise<unknown>>> = {
      PostgreSQL: () => pool.query('SELECT 1'),
      ...(options.queue.backend === 'redis' && { Redis: () => queue.countsNow() }),
      ...(options.eventStoreUrl !== undefined && { EventStoreDB: () => store.head() }),
    };
    this.watches = new Map(
      Object.entries(probes).map(([server, probe]) => [server as ServerName, new OutageWatch({ server, probe, log })]),
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.watches.values()].map((watch) => watch.close()));
  }

  private explains(facts: unknown): boolean {
    if (typeof facts !== 'object' || facts === null || !('error' in facts)) return false;
    const server = serverAway(facts, this.watches.has('EventStoreDB') ? 'EventStoreDB' : 'PostgreSQL');
    const watch = server && this.watches.get(server);
    const cause = causeOf(facts.error);
    watch?.report(cause, isOutOfRoom(cause) ? 'has no room' : 'has cut connections');
    return watch !== undefined;
  }
}

/** Which server's outage an error is a sign of. @param history where the events are */
export function serverAway({ error, server }: Facts, history: ServerName): ServerName | undefined {
  if (server === 'redis') return isPassingTrouble(error) ? 'Redis' : undefined;
  if (error instanceof StoreUnavailable) return history;
  return isOutage(error) ? 'PostgreSQL' : undefined;
}

/** What the server itself has said. */
function causeOf(error: unknown): unknown {
  return error instanceof StoreUnavailable ? (error.cause ?? error) : error;
}
