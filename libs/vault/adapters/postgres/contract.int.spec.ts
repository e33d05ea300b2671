import { testDatabase } from '@pacesetter/testing';
import { keyVaultContract } from '../../contract';
import { MasterKey } from '../../index';
import { createPostgresKeyVault, migrateKeyVault } from '.';

keyVaultContract('PostgreSQL', async () => {
  const database = await testDatabase({ key: 'vault', migrate: migrateKeyVault });
  const masterKey = MasterKey.ephemeral();
  return {
    open: async () => createPostgresKeyVault({ url: database.url, masterKey }),
    dispose: () => database.drop(),
  };
});
