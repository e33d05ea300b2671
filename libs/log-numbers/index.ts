export { CountedNumbers } from './src/counted-numbers';
export { FollowedNumbers, type FollowedNumbersParts } from './src/followed-numbers';
export { LOG_NUMBERS, type LogNumbers, sequenceOf } from './src/log-numbers';
export type { NumberedPosition, NumberTable, NumberTables } from './src/number-table';
