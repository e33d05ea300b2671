export * from './src/definition/programme-definition';
export { ProgrammeSchema } from './src/definition/programme.schema';
