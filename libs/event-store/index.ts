export { copyStore, CopyMismatch, type CopyOptions, type CopyProgress, type CopyResult } from './src/copy/copy-store';
export * from './src/errors';
export * from './src/event-definition';
export * from './src/event-filter';
export * from './src/event-store.port';
export { HistoryDigest } from './src/history-digest';
export * from './src/upcaster-registry';
