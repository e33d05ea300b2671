import type { ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';

/**
 * A rule about definitions that a schema cannot say. Checks get data of the right shape, yet with dates, durations and
 * names that may be wrong: another check says so.
 */
export type Check = (definition: ProgrammeDefinition) => readonly Finding[];
