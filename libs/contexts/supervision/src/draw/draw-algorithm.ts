import { sha256 } from '@pacesetter/kernel';

/**
 * The arithmetic of a draw, as docs/draws.md publishes it: whoever changes a line here changes its name, since draws that
 * were made must be recomputable for ever. Every text that is hashed ends each line with a line feed and is UTF-8.
 */
export const ALGORITHM = 'pacesetter-draw/1';

/** A part of the pool from which a number of organisations is drawn on its own. */
export interface Stratum {
  readonly stratum: string;
  /** How many are drawn. */
  readonly draws: number;
  readonly organizationIds: readonly string[];
}

/** Who was left out of the pool, and why. */
export interface Exclusion {
  readonly reason: string;
  readonly organizationIds: readonly string[];
}

export interface Pool {
  readonly strata: readonly Stratum[];
  readonly excluded: readonly Exclusion[];
}

/** What a party put into the seed. */
export interface Contribution {
  readonly party: string;
  readonly commitment: string;
  /** Null where the party did not reveal it: the commitment then stands in its place. */
  readonly value: string | null;
}

export interface SeedInputs {
  readonly drawId: string;
  readonly attempt: number;
  readonly poolHash: string;
  /** In the order of the parties' names. */
  readonly contributions: readonly Contribution[];
  /** Null where none was named in advance. */
  readonly publicValue: string | null;
}

export interface Drawn {
  readonly organizationId: string;
  /** SHA-256 by which it was placed: the lowest of its stratum are drawn. */
  readonly rank: string;
}

/** Orders text by its UTF-16 code units, as no locale changes. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The same pool, however it was gathered: strata, organisations and reasons in order, nothing empty. */
export function canonicalPool({ strata, excluded }: Pool): Pool {
  return {
    strata: strata
      .filter(({ organizationIds }) => organizationIds.length > 0)
      .map((one) => ({ ...one, organizationIds: [...one.organizationIds].sort(byText) }))
      .sort((a, b) => byText(a.stratum, b.stratum)),
    excluded: excluded
      .filter(({ organizationIds }) => organizationIds.length > 0)
      .map((one) => ({ ...one, organizationIds: [...one.organizationIds].sort(byText) }))
      .sort((a, b) => byText(a.reason, b.reason)),
  };
}

/** Commits to a pool in its canonical form: who is in it, in which stratum, how many are drawn there, who is not. */
export function poolHash(drawId: string, { strata, excluded }: Pool): string {
  const text = [`${ALGORITHM} pool`, drawId];
  for (const { stratum, draws, organizationIds } of strata) {
    text.push(`stratum ${stratum} ${draws} of ${organizationIds.length}`, ...organizationIds);
  }
  for (const { reason, organizationIds } of excluded) {
    text.push(`excluded ${organizationIds.length} ${reason}`, ...organizationIds);
  }
  return sha256(lines(text));
}

/** What a party publishes before anybody reveals anything; bound to the party, so that copying another's is useless. */
export function commitmentTo(
  value: string,
  { drawId, attempt, party }: { readonly drawId: string; readonly attempt: number; readonly party: string },
): string {
  return sha256(lines([`${ALGORITHM} commitment`, drawId, String(attempt), party, value]));
}

/** The seed: fixed by all contributions together and by the public value. */
export function seedOf({ drawId, attempt, poolHash, contributions, publicValue }: SeedInputs): string {
  const parts = contributions.map(({ party, commitment, value }) =>
    value === null ? `${party} withheld ${commitment}` : `${party} revealed ${value}`,
  );
  const named = publicValue === null ? 'no public value' : `public value ${publicValue}`;
  return sha256(lines([`${ALGORITHM} seed`, drawId, String(attempt), poolHash, ...parts, named]));
}

/** The organisations of a stratum with the lowest ranks, in that order. */
export function drawnFrom({ stratum, draws, organizationIds }: Stratum, seed: string): readonly Drawn[] {
  return organizationIds
    .map((organizationId) => ({ organizationId, rank: rankOf({ seed, stratum, organizationId }) }))
    .sort((a, b) => byText(a.rank, b.rank))
    .slice(0, draws);
}

function rankOf({ seed, stratum, organizationId }: Record<'seed' | 'stratum' | 'organizationId', string>): string {
  return sha256(lines([`${ALGORITHM} rank`, seed, stratum, organizationId]));
}

function lines(text: readonly string[]): string {
  return text.map((line) => `${line}\n`).join('');
}
