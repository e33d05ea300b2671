import type { AssessmentComponent, AssessmentRules } from './programme-definition';

/** Scores of the components that were held, 0 to 100 each. */
export type ComponentScores = Readonly<Partial<Record<AssessmentComponent['key'], number>>>;

/**
 * Score of an assessment, 0 to 100 with two decimals: the weighted sum of its components. One that was not held is
 * left out and the weights of the others grow in proportion; 0 when none was held.
 */
export function assessmentScore({ components }: Pick<AssessmentRules, 'components'>, scores: ComponentScores): number {
  const held = components.flatMap(({ key, weight }) => {
    const score = scores[key];
    return score === undefined ? [] : [{ weight, weighted: weight * score }];
  });
  const weight = held.reduce((total, component) => total + component.weight, 0);
  const sum = held.reduce((total, component) => total + component.weighted, 0);
  return weight === 0 ? 0 : Number((sum / weight).toFixed(2));
}
