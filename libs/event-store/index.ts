export * from './src/errors';
export * from './src/event-definition';
export * from './src/event-filter';
export * from './src/event-store.port';
export * from './src/upcaster-registry';
