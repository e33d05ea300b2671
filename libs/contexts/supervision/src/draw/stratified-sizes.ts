import { byText } from './draw-algorithm';

/** Products of decimals such as 0.02 × 50 may lie a hair above the whole number that is meant. */
const HAIR = 1e-9;

/**
 * How many are drawn from each stratum: a share of the whole pool, rounded up, divided by the largest remainder (Hamilton);
 * equal remainders go by the stratum's name. So a large stratum is never left out, and the sum is always the same.
 */
export function stratifiedSizes(sizes: Readonly<Record<string, number>>, share: number): Record<string, number> {
  const strata = Object.keys(sizes).sort(byText);
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const total = Math.min(Math.ceil(all * share - HAIR), all);
  // Whole numbers only: a quota is size × total ÷ all, its remainder what the division leaves.
  const quotas = strata.map((stratum) => {
    const product = (sizes[stratum] ?? 0) * total;
    return { stratum, draws: Math.floor(product / (all || 1)), remainder: product % (all || 1) };
  });
  let left = total - quotas.reduce((sum, { draws }) => sum + draws, 0);
  const result = Object.fromEntries(quotas.map(({ stratum, draws }) => [stratum, draws]));
  for (const { stratum, draws } of [...quotas].sort((a, b) => b.remainder - a.remainder)) {
    if (left === 0) break;
    result[stratum] = draws + 1;
    left--;
  }
  return result;
}
