import type { EventStore } from '@pacesetter/event-store';
import { CountedNumbers, FollowedNumbers, type LogNumbers } from '@pacesetter/log-numbers';
import { PostgresNumberTables } from '@pacesetter/log-numbers/postgres';
import type { createPool } from '@pacesetter/postgres';
import type { ProjectionLog } from '@pacesetter/projections';

export interface LogNumbersOptions {
  readonly pool: ReturnType<typeof createPool>;
  readonly store: EventStore;
  readonly log: ProjectionLog;
}

/** The numbers of events: their positions, where these count, else kept beside the read models. */
export function openLogNumbers({ pool, store, log }: LogNumbersOptions): LogNumbers {
  if (store.capabilities.gaplessPositions) return new CountedNumbers(store);
  return new FollowedNumbers({ store, tables: new PostgresNumberTables(pool), log });
}
