import type { Apportionment, Claim, Share } from './claims';

interface Exact extends Claim {
  readonly whole: number;
  readonly remainder: number;
}

/**
 * Hamilton's method: everybody gets the whole part of the exact share, and what is left goes to the largest remainders.
 * The exact share is count × places / counts; its remainder is kept in parts of `counts`, so that nothing is rounded.
 */
export function largestRemainder(
  places: number,
  counts: number,
  claims: readonly Claim[],
): Pick<Apportionment, 'shares' | 'ties'> {
  const exact = claims.map((claim) => exactShare(claim, places, counts));
  const left = places - exact.reduce((sum, { whole }) => sum + whole, 0);
  const ranked = [...exact].sort(byRemainder);
  const winners = new Set(ranked.slice(0, left).map(({ claimant }) => claimant));
  const shares = exact.map((share): Share => ({ ...share, places: share.whole + Number(winners.has(share.claimant)) }));
  return { shares, ties: tiedAt(ranked, left) };
}

function exactShare({ claimant, count }: Claim, places: number, counts: number): Exact {
  const product = count * places;
  const remainder = counts === 0 ? 0 : product % counts;
  return { claimant, count, whole: counts === 0 ? 0 : (product - remainder) / counts, remainder };
}

function byRemainder(a: Exact, b: Exact): number {
  return b.remainder - a.remainder || b.count - a.count || (a.claimant < b.claimant ? -1 : 1);
}

/** Those with the same remainder on both sides of the line. */
function tiedAt(ranked: readonly Exact[], left: number): readonly string[] {
  const last = ranked[left - 1];
  if (last === undefined || ranked[left]?.remainder !== last.remainder) return [];
  return ranked.filter(({ remainder }) => remainder === last.remainder).map(({ claimant }) => claimant);
}
