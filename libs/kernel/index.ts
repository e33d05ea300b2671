export * from './src/clock';
export * from './src/command';
export * from './src/decider';
export * from './src/errors';
export * from './src/event';
export * from './src/ids';
export * from './src/policy';
export * from './src/random';
