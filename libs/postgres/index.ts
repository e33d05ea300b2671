export { createPool, type PoolOptions } from './src/pool';
export { isConnectionLoss } from './src/connection-loss';
export { withPatience, type Patience } from './src/patience';
export { createDatabase, databaseUrl, dropDatabase, onServer, type NewDatabase } from './src/databases';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './src/embedded/embedded-postgres';
export { EmbeddedPostgresError } from './src/embedded/embedded-postgres-error';
export { DISPOSABLE, DURABLE, type ServerSettings } from './src/embedded/server-settings';
