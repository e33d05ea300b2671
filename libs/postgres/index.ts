export { createPool, type PoolOptions } from './src/pool';
export { isPooled, pooled } from './src/pooler';
export { isConnectionLoss } from './src/connection-loss';
export { isOutage, isOutOfRoom } from './src/outage';
export { withPatience, type Patience } from './src/patience';
export { createDatabase, databaseUrl, dropDatabase, onServer, type NewDatabase } from './src/databases';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './src/embedded/embedded-postgres';
export { EmbeddedPostgresError } from './src/embedded/embedded-postgres-error';
export { DISPOSABLE, DURABLE, type ServerSettings } from './src/embedded/server-settings';
export { migrate, type MigrateOptions } from './src/migrations/migrate';
export { MigrationError, readMigrations, type Migration } from './src/migrations/migration';
export { packagePath } from './src/migrations/package-path';
export { isLaterRelease, programRelease } from './src/release';
export { schemaDump } from './src/schema/schema-dump';
export { freePort } from './src/embedded/free-port';
export { Replica, type ReplicaOptions } from './src/replica/replica';
