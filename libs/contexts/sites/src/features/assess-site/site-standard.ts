import type { GoalScore, Standard } from '../../site.shapes';

/** What an assessment found. */
export interface SiteVerdict {
  /** Of all goals, to two decimals. */
  readonly mean: number;
  /** Goals that do not reach what each has to. */
  readonly below: string[];
  readonly met: boolean;
}

/** Every goal has to reach its score, and all together the mean. */
export function judge(goals: readonly GoalScore[], standard: Standard): SiteVerdict {
  const sum = goals.reduce((total, { score }) => total + score, 0);
  const mean = goals.length === 0 ? 0 : Math.round((sum / goals.length) * 100) / 100;
  const below = goals.filter(({ score }) => score < standard.eachGoal).map(({ goal }) => goal);
  return { mean, below, met: below.length === 0 && mean >= standard.mean };
}
