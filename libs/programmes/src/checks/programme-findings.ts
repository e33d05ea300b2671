import type { ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import { activitiesLieInTheirPhase } from './activities-lie-in-their-phase';
import { awardRoundsCanBeKept } from './award-rounds-can-be-kept';
import { bandsCoverEveryScore } from './bands-cover-every-score';
import { expressionsAreSound } from './expressions-are-sound';
import { keysAreUnique } from './keys-are-unique';
import { ladderCanBeClimbed } from './ladder-can-be-climbed';
import { phasesFollowOneAnother } from './phases-follow-one-another';
import { referencesExist } from './references-exist';
import { weightsAddUpToOne } from './weights-add-up-to-one';

/**
 * A rule about definitions that a schema cannot say. Checks get data of the right shape, yet with dates, durations and
 * names that may be wrong: another check says so.
 */
export type Check = (definition: ProgrammeDefinition) => readonly Finding[];

const checks: readonly Check[] = [
  keysAreUnique,
  referencesExist,
  phasesFollowOneAnother,
  activitiesLieInTheirPhase,
  awardRoundsCanBeKept,
  weightsAddUpToOne,
  bandsCoverEveryScore,
  ladderCanBeClimbed,
  expressionsAreSound,
];

export function programmeFindings(definition: ProgrammeDefinition): readonly Finding[] {
  return checks.flatMap((check) => check(definition));
}
