import type { ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import { activitiesAreShownFittingly } from './activities-are-shown-fittingly';
import { activitiesLieInTheirPhase } from './activities-lie-in-their-phase';
import { attributesAreKnown } from './attributes-are-known';
import { awardPlacesCanBeGiven } from './award-places-can-be-given';
import { awardRoundsCanBeKept } from './award-rounds-can-be-kept';
import { bandsCoverEveryScore } from './bands-cover-every-score';
import { calendarCanBeKept } from './calendar-can-be-kept';
import type { Check } from './check';
import { expressionsAreSound } from './expressions-are-sound';
import { followUpsCanBeKept } from './follow-ups-can-be-kept';
import { keysAreUnique } from './keys-are-unique';
import { ladderCanBeClimbed } from './ladder-can-be-climbed';
import { officerResultsHaveAUse } from './officer-results-have-a-use';
import { phasesFollowOneAnother } from './phases-follow-one-another';
import { referencesExist } from './references-exist';
import { reviewsCanBeHeld } from './reviews-can-be-held';
import { sitesCanBeCreated } from './sites-can-be-created';
import { secretBallotsCanBeHeld } from './secret-ballots-can-be-held';
import { sectionsAreThere } from './sections-are-there';
import { visitsCanBeMade } from './visits-can-be-made';
import { weightsAddUpToOne } from './weights-add-up-to-one';

const checks: readonly Check[] = [
  keysAreUnique,
  referencesExist,
  sectionsAreThere,
  phasesFollowOneAnother,
  calendarCanBeKept,
  activitiesLieInTheirPhase,
  awardRoundsCanBeKept,
  awardPlacesCanBeGiven,
  attributesAreKnown,
  sitesCanBeCreated,
  weightsAddUpToOne,
  reviewsCanBeHeld,
  followUpsCanBeKept,
  bandsCoverEveryScore,
  ladderCanBeClimbed,
  visitsCanBeMade,
  activitiesAreShownFittingly,
  officerResultsHaveAUse,
  secretBallotsCanBeHeld,
  expressionsAreSound,
];

/** Everything that is wrong with a definition of the right shape. */
export function programmeFindings(definition: ProgrammeDefinition): readonly Finding[] {
  return checks.flatMap((check) => check(definition));
}
