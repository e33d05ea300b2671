export { startEventStoreDB, type EventStoreDBOptions, type TestEventStoreDB } from './src/test-eventstoredb';
