import type { Provider } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { PersonalSeal, PersonKeys, randomKeys, Revealer } from '@pacesetter/personal-data';
import { createPool } from '@pacesetter/postgres';
import { KEY_VAULT, type KeyVault } from '@pacesetter/vault';
import { createPostgresKeyVault, migrateKeyVault } from '@pacesetter/vault/postgres';
import type { Composition } from './compose-contexts';
import type { EngineOptions } from './engine-options';
import { PersonalDisclosure } from './personal-disclosure.interceptor';
import { EPHEMERAL, type VaultOptions } from './vault-options';

/** Where secrets are kept, and what is done with them: personal texts are sealed, and revealed to who may read them. */
export function secrets(options: EngineOptions, { events }: Composition): Provider[] {
  const vault = options.vault ?? { url: options.databaseUrl, masterKey: EPHEMERAL };
  return [
    { provide: KEY_VAULT, useFactory: () => openVault(vault) },
    {
      provide: PersonKeys,
      inject: [KEY_VAULT],
      useFactory: (kept: KeyVault) => new PersonKeys(kept, vault.keys ?? randomKeys),
    },
    { provide: PersonalSeal, inject: [PersonKeys], useFactory: (keys: PersonKeys) => new PersonalSeal(events, keys) },
    { provide: Revealer, inject: [PersonKeys], useFactory: (keys: PersonKeys) => new Revealer(keys) },
    { provide: APP_INTERCEPTOR, useClass: PersonalDisclosure },
  ];
}

async function openVault({ url, masterKey }: VaultOptions): Promise<KeyVault> {
  const pool = createPool(url, { name: 'vault', max: 1 });
  try {
    await migrateKeyVault(pool);
  } finally {
    await pool.end();
  }
  return createPostgresKeyVault({ url, masterKey });
}
