import { shape } from '@pacesetter/contracts';
import { type Static, Type } from '@sinclair/typebox';

const Score = Type.Number({ minimum: 0, maximum: 100 });

/** What one goal of the criteria set was found worth. */
export const GoalScore = shape({ goal: Type.String(), score: Score });
export type GoalScore = Static<typeof GoalScore>;

/** What a site has to reach: in each goal, and in the mean of all. */
export const Standard = shape({ eachGoal: Score, mean: Score });
export type Standard = Static<typeof Standard>;

export const LapseReason = Type.Unsafe<'not-recommended' | 'no-place-left'>({
  type: 'string',
  enum: ['not-recommended', 'no-place-left'],
});
export type LapseReason = Static<typeof LapseReason>;

/** Which of the two guides was on the spot. */
export const VISITORS = ['liaison', 'leader'] as const;
export const VisitorKind = Type.Unsafe<(typeof VISITORS)[number]>({ type: 'string', enum: [...VISITORS] });
export type VisitorKind = Static<typeof VisitorKind>;
