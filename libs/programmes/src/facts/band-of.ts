import type { AssessmentRules, BandDefinition } from '../definition/programme-definition';
import type { AssessmentFacts } from './assessment-facts';
import type { ConditionVerdict } from './evaluate-conditions';
import { evaluateAssessment } from './evaluate-conditions';

export interface Standing {
  readonly band: BandDefinition;
  /** Why: the verdict on each band up to the one that holds. */
  readonly verdicts: readonly ConditionVerdict[];
}

/** The standing that follows from the facts: the first band that holds. */
export function bandOf({ bands }: Pick<AssessmentRules, 'bands'>, facts: AssessmentFacts): Standing {
  const verdicts = evaluateAssessment(bands, facts);
  const index = verdicts.findIndex(({ met }) => met);
  const band = bands[index];
  if (!band) throw new RangeError('the last band of a checked definition always holds');
  return { band, verdicts: verdicts.slice(0, index + 1) };
}
