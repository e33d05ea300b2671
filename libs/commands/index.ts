export { ANONYMOUS } from './src/anonymous-command';
export * from './src/command-executor';
export * from './src/command-handlers';
export * from './src/command-handling';
export * from './src/command-registry';
export * from './src/event-schemas';
export * from './src/read-side';
export { commandEnd, commandEvents } from './src/repeated/command-end';
