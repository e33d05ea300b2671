import { migrate, packagePath } from '@pacesetter/postgres';
import type { Pool } from 'pg';

/** Schema of consumers' backlogs. */
export const DELIVERIES_SCHEMA = 'deliveries';

/** Makes or updates the tables; several processes may do so at once. */
export async function migrateDeliveries(pool: Pool): Promise<void> {
  await migrate(pool, packagePath('libs/deliveries/adapters/postgres/migrations'), { schema: DELIVERIES_SCHEMA });
}
