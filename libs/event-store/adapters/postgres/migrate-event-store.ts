import { migrate, packagePath } from '@pacesetter/postgres';
import type { Pool } from 'pg';

/** The schema everything of this adapter lives in; the SQL names it. */
export const EVENT_STORE_SCHEMA = 'event_store';

/** Makes the log's tables and functions, or brings them up to date. Needs the right to create a role the first time. */
export async function migrateEventStore(pool: Pool): Promise<void> {
  const directory = packagePath('libs/event-store/adapters/postgres/migrations');
  await migrate(pool, directory, { schema: EVENT_STORE_SCHEMA });
}
