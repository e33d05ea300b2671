export * from './src/errors';
export * from './src/event-definition';
export * from './src/event-store.port';
