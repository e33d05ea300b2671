import { migrate, packagePath } from '@pacesetter/postgres';
import type { Pool } from 'pg';

/** The schema everything of this adapter lives in; the SQL names it. */
export const VAULT_SCHEMA = 'vault';

/** Makes the vault's table, or brings it up to date. Needs the right to create a role the first time. */
export async function migrateKeyVault(pool: Pool): Promise<void> {
  await migrate(pool, packagePath('libs/vault/adapters/postgres/migrations'), { schema: VAULT_SCHEMA });
}
