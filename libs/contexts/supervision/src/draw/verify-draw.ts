import { ALGORITHM, canonicalPool, commitmentTo, drawnFrom, poolHash, seedOf } from './draw-algorithm';
import type { PublishedDraw } from './published-draw';
import { stratifiedSizes } from './stratified-sizes';

/** Computes a draw again from what was published; says what does not agree. Nothing means that it was made as it should be. */
export function discrepanciesIn(published: PublishedDraw): readonly string[] {
  if (published.algorithm !== ALGORITHM) return [`the algorithm ${published.algorithm} is not known here`];
  return [
    ...poolDiscrepancies(published),
    ...contributionDiscrepancies(published),
    ...seedDiscrepancies(published),
    ...published.pool.strata.flatMap((stratum) => drawnDiscrepancies(stratum, published)),
  ];
}

function poolDiscrepancies({ drawId, pool, share }: PublishedDraw): readonly string[] {
  const found: string[] = [];
  const { hash, ...lists } = pool;
  if (JSON.stringify(canonicalPool(lists)) !== JSON.stringify(lists)) found.push('the pool is not in canonical order');
  const computed = poolHash(drawId, lists);
  if (computed !== hash) found.push(`the pool hashes to ${computed}, not to ${hash}`);
  const sizes = Object.fromEntries(lists.strata.map((one) => [one.stratum, one.organizationIds.length]));
  const draws = stratifiedSizes(sizes, share);
  for (const { stratum, draws: stated } of lists.strata) {
    if (draws[stratum] !== stated) found.push(`${draws[stratum]} are to be drawn from ${stratum}, not ${stated}`);
  }
  return found;
}

function contributionDiscrepancies({ drawId, attempt, contributions, publicValue }: PublishedDraw): readonly string[] {
  return contributions.flatMap(({ party, commitment, value }) => {
    if (value === null) return publicValue === null ? [`"${party}" withheld its contribution, and it went in`] : [];
    const fits = commitmentTo(value, { drawId, attempt, party }) === commitment;
    return fits ? [] : [`"${party}" did not reveal what it had committed to`];
  });
}

function seedDiscrepancies({
  drawId,
  attempt,
  contributions,
  pool,
  publicValue,
  seed,
}: PublishedDraw): readonly string[] {
  const inputs = { drawId, attempt, poolHash: pool.hash, contributions, publicValue: publicValue?.value ?? null };
  const computed = seedOf(inputs);
  return computed === seed ? [] : [`the seed is ${computed}, not ${seed}`];
}

function drawnDiscrepancies(
  stratum: PublishedDraw['pool']['strata'][number],
  published: PublishedDraw,
): readonly string[] {
  const stated = published.drawn.find((one) => one.stratum === stratum.stratum)?.organizations ?? [];
  const computed = drawnFrom(stratum, published.seed);
  const same = JSON.stringify(computed.map(placed)) === JSON.stringify(stated.map(placed));
  return same ? [] : [`${stratum.stratum}: ${names(computed)} are drawn, not ${names(stated)}`];
}

function placed({ organizationId, rank }: { readonly organizationId: string; readonly rank: string }): string {
  return `${organizationId} ${rank}`;
}

function names(organizations: readonly { readonly organizationId: string }[]): string {
  return organizations.map(({ organizationId }) => organizationId).join(', ') || 'none';
}
