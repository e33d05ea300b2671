export { configureHttp } from './src/configure-http';
export type { HttpLog } from './src/http-log';
export { InvalidParameters, type ParameterProblem } from './src/invalid-parameters';
export { PageParameters, ReadParameters } from './src/parameters';
export type { Problem } from './src/problem';
