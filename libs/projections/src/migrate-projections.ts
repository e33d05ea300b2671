import { migrate, packagePath } from '@pacesetter/postgres';
import type { Pool } from 'pg';

/** Schema of the runners' own tables. */
export const PROJECTIONS_SCHEMA = 'projections';

/** Makes or updates the table of checkpoints; several processes may do so at once. */
export async function migrateProjections(pool: Pool): Promise<void> {
  await migrate(pool, packagePath('libs/projections/migrations'), { schema: PROJECTIONS_SCHEMA });
}
