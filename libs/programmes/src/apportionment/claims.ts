/** Somebody among whom places are divided, with what the division goes by. */
export interface Claim {
  readonly claimant: string;
  /** Whole number, not negative. */
  readonly count: number;
}

/** What one claimant gets, with the arithmetic that anybody can repeat. */
export interface Share extends Claim {
  readonly places: number;
  /** Largest remainder: the whole part of its exact share. */
  readonly whole?: number;
  /** Largest remainder: what is left of the exact share, in parts of the sum of all counts. */
  readonly remainder?: number;
  /** Sainte-Laguë: the divisor of the quotient that won its last place (2 × places − 1); absent without a place. */
  readonly lastDivisor?: number;
  /** Sainte-Laguë: the divisor of the quotient that would have won one place more (2 × places + 1). */
  readonly nextDivisor?: number;
}

export type ApportionmentMethod = 'largest-remainder' | 'sainte-lague';

/** A division of places, recorded whole so that it can be checked by hand. */
export interface Apportionment {
  readonly method: ApportionmentMethod;
  readonly places: number;
  /** Sum of all counts. */
  readonly counts: number;
  /** In the order of the claimants' names. */
  readonly shares: readonly Share[];
  /** Claimants whom only the rule for ties told apart, where the last places went; empty mostly. */
  readonly ties: readonly string[];
}
