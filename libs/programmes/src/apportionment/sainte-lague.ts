import type { Apportionment, Claim, Share } from './claims';

interface Standing extends Claim {
  readonly places: number;
}

/**
 * Webster's method: place after place goes to the largest quotient of the count and 2 × places + 1. Quotients are
 * compared by cross products, so that nothing is rounded.
 */
export function sainteLague(
  places: number,
  _counts: number,
  claims: readonly Claim[],
): Pick<Apportionment, 'shares' | 'ties'> {
  const standings = claims.map((claim): Standing & { places: number } => ({ ...claim, places: 0 }));
  for (let given = 0; given < places; given++) standings.reduce(stronger).places++;
  return { shares: standings.map(share), ties: tied(standings) };
}

function stronger<Claimant extends Standing>(a: Claimant, b: Claimant): Claimant {
  return compared(a, next(a), b, next(b)) >= 0 ? a : b;
}

/** By quotient, then by the larger count; whoever comes first, by name, where both are equal. */
function compared(a: Claim, divisorOfA: number, b: Claim, divisorOfB: number): number {
  return a.count * divisorOfB - b.count * divisorOfA || a.count - b.count;
}

function next({ places }: Standing): number {
  return 2 * places + 1;
}

function share({ claimant, count, places }: Standing): Share {
  const lastDivisor = 2 * places - 1;
  return {
    claimant,
    count,
    places,
    ...(places > 0 && { lastDivisor }),
    nextDivisor: next({ claimant, count, places }),
  };
}

/** Those whose last quotient is no larger than another's next one, and those others. */
function tied(standings: readonly Standing[]): readonly string[] {
  const contender = standings.reduce<Standing | undefined>((a, b) => (a === undefined ? b : stronger(a, b)), undefined);
  if (contender === undefined || contender.count === 0) return [];
  const equals = (standing: Standing, divisor: number) =>
    standing.count * next(contender) === contender.count * divisor;
  const winners = standings.filter((standing) => standing.places > 0 && equals(standing, 2 * standing.places - 1));
  if (winners.length === 0) return [];
  const losers = standings.filter((standing) => equals(standing, next(standing)));
  return [...winners, ...losers].map(({ claimant }) => claimant).sort();
}
