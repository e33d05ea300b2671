export { breakableWay, type BreakableWay } from './src/breakable-way';
export { startEventStoreDB, type EventStoreDBOptions, type TestEventStoreDB } from './src/test-eventstoredb';
