export * from './src/shapes';
export * from './src/subject';
