export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './src/test-database';
