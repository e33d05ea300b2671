export { createPostgresKeyVault, type PostgresKeyVaultOptions } from './create-postgres-key-vault';
export { migrateKeyVault, VAULT_SCHEMA } from './migrate-key-vault';
export { SecretArchive } from './secret-archive';
