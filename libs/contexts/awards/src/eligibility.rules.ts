import type { ConditionVerdict } from './award.shapes';
import { type AwardState, objectionsThatAre } from './award.state';

/** Keys of what a candidate lacks: conditions that are not met, and `objection-upheld`. */
export function missingFor(conditions: readonly ConditionVerdict[], state: AwardState): readonly string[] {
  const unmet = conditions.filter(({ met }) => !met).map(({ condition }) => condition);
  return objectionsThatAre('upheld', state) > 0 ? [...unmet, 'objection-upheld'] : unmet;
}
