export { createEventStoreDBEventStore, type EventStoreDBOptions } from './create-eventstoredb-event-store';
export { isEventStoreDBUrl } from './connection-string';
