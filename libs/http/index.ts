export { configureHttp } from './src/configure-http';
export { httpAdapter } from './src/http-adapter';
export type { HttpLog } from './src/http-log';
export { InvalidParameters, type ParameterProblem } from './src/invalid-parameters';
export { type Page, pageOf } from './src/page';
export { PageByIdParameters, PageParameters, ReadParameters } from './src/parameters';
export type { Problem } from './src/problem';
