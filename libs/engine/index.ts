export * from './src/context-definition';
