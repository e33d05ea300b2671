import type { Apportionment, ApportionmentMethod, Claim } from './claims';
import { largestRemainder } from './largest-remainder';
import { sainteLague } from './sainte-lague';

/** How ties are broken, for people. */
export const TIE_RULE = 'the larger count first, then the smaller name';

const METHODS = { 'largest-remainder': largestRemainder, 'sainte-lague': sainteLague };

/**
 * Divides places among claimants in proportion to their counts. Exact: whole numbers only, the places given add up to the
 * places there are, and the same claims in any order give the same division.
 * @throws RangeError for counts that are no whole numbers, a claimant named twice, or places that nobody claims
 */
export function apportion(method: ApportionmentMethod, places: number, claims: readonly Claim[]): Apportionment {
  const counts = claims.reduce((sum, { count }) => sum + count, 0);
  refuseUnfit(places, claims, counts);
  const ordered = [...claims].sort((a, b) => (a.claimant < b.claimant ? -1 : 1));
  return { method, places, counts, ...METHODS[method](places, counts, ordered) };
}

function refuseUnfit(places: number, claims: readonly Claim[], counts: number): void {
  const whole = [places, ...claims.map(({ count }) => count)];
  if (whole.some((number) => !Number.isSafeInteger(number) || number < 0)) {
    throw new RangeError('places and counts are whole numbers and not negative');
  }
  // Cross products of counts and divisors (below 2 × places + 2) have to be exact.
  if (!Number.isSafeInteger(counts * (2 * places + 2))) throw new RangeError('the numbers are too large to be exact');
  if (new Set(claims.map(({ claimant }) => claimant)).size < claims.length) {
    throw new RangeError('a claimant is named twice');
  }
  if (places > 0 && counts === 0) throw new RangeError(`nobody claims any of the ${places} places`);
}
