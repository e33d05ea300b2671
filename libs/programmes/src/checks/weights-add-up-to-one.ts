import type { Check } from './check';

/** Weights written with a few decimals still add up, so that a rounding error is not a mistake. */
const TOLERANCE = 1e-9;

export const weightsAddUpToOne: Check = ({ assessment }) => {
  if (!assessment) return [];
  const sum = assessment.components.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  const message = `the weights of the components add up to ${Number(sum.toFixed(9))}, not to 1`;
  return [{ code: 'wrong-sum', path: ['assessment', 'components'], message }];
};
