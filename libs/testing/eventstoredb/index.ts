export { breakableWay, type BreakableWay } from './src/breakable-way';
export { describeControlled } from './src/describe-controlled';
export { startEventStoreDB, type EventStoreDBOptions, type TestEventStoreDB } from './src/test-eventstoredb';
