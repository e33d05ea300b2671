import { createPool } from '@pacesetter/postgres';
import type { KeyVault } from '../../src/key-vault.port';
import type { MasterKey } from '../../src/master-key';
import { PostgresKeyVault } from './postgres-key-vault';

export interface PostgresKeyVaultOptions {
  /** Database of the vault: one of its own, best on a server of its own. Opened as `vault_keeper`. */
  readonly url: string;
  readonly masterKey: MasterKey;
  /** For how long calls try again while the server is away, in milliseconds; 20 seconds when absent. */
  readonly patienceMs?: number;
}

/** Few: keys are asked for many at a time. */
const CONNECTIONS = 3;

/** The vault on PostgreSQL. Its schema is made by `migrateKeyVault`. */
export function createPostgresKeyVault({ url, masterKey, patienceMs = 20_000 }: PostgresKeyVaultOptions): KeyVault {
  const pool = createPool(url, { name: 'vault', max: CONNECTIONS, settings: { role: 'vault_keeper' } });
  return new PostgresKeyVault({ pool, masterKey, patienceMs });
}
