export type { EventStoreUnderTest } from './contract-store';
export { Collector } from './collector';
export { eventStoreContract } from './event-store.contract';
export { newCategory, newEvent, newEvents, newStream, numbers, range } from './samples';
