export { MemoryKeyVault } from './adapters/memory/memory-key-vault';
export * from './src/key-vault.port';
export { MasterKey, type WrappedSecret } from './src/master-key';
export { MasterKeyError, masterKeyFromFile, parseMasterKey } from './src/master-key-file';
export type { KeptSecret } from './src/kept-secret';
