export type { EventStoreCapabilities, EventStoreUnderTest } from './contract-store';
export { eventStoreContract } from './event-store.contract';
export { newEvent, newEvents, numbers } from './new-event';
