export { type AccessRow, accessTable } from './src/access-table';
export { type AccessDecision, decideAccess, deniedEverywhere } from './src/decide-access';
export type { Denial, DenialCode } from './src/denial';
export { type EventScope, eventScope, SCOPE, scopeCovers } from './src/key-scope';
export * from './src/principal';
export * from './src/right';
export { rightProblems } from './src/right-problems';
