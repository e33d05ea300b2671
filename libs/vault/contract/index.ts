export { keyVaultContract, type KeyVaultUnderTest } from './key-vault.contract';
