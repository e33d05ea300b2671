import { keyVaultContract } from '../../contract';
import { MemoryKeyVault } from '../../index';

keyVaultContract('memory', async () => {
  const vault = new MemoryKeyVault();
  return { open: async () => vault, dispose: async () => undefined };
});
