export * from './src/history-entry';
export * from './src/shapes';
export * from './src/subject';
