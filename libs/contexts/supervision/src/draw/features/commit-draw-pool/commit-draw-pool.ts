import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../supervision.errors';
import { canonicalPool, type Exclusion, type Pool, poolHash } from '../../draw-algorithm';
import type { DrawEvent } from '../../draw.events';
import { type DrawFacts, drawIs, type DrawRef } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';
import { poolPages } from '../../pool-pages';
import { stratifiedSizes } from '../../stratified-sizes';

export interface GatheredPool extends DrawRef {
  /** Ids of organisations by stratum, in any order. */
  readonly strata: Readonly<Record<string, readonly string[]>>;
  readonly excluded: readonly Exclusion[];
}

/** Publishes from whom is drawn, and fixes it: only then do the parties contribute. */
export class CommitDrawPool extends Command<GatheredPool> {}

export const commitDrawPool = defineFeature<GatheredPool, DrawState, DrawEvent, DrawFacts>({
  command: CommitDrawPool,
  aggregate: draw,
  stream: ({ drawId }) => drawId,
  rule: ({ rule }) => rule,
  decide({ campaignId, drawId, strata, excluded }, state, { facts, actor, now }) {
    if (actor.role !== 'system') throw refuse('not-a-supervisor', 'nobody chooses by hand from whom is drawn');
    const { share, commitWithin } = drawIs(state, 'called');
    const pool = withSizes({ strata, excluded }, share);
    eachOnce(pool);
    const ref = { campaignId, drawId };
    const sizes = pool.strata.map(({ stratum, draws, organizationIds }) => ({
      stratum,
      size: organizationIds.length,
      draws,
    }));
    const committed = {
      ...ref,
      poolHash: poolHash(drawId, pool),
      size: sizes.reduce((sum, { size }) => sum + size, 0),
      strata: sizes,
      excluded: pool.excluded.map((one) => ({ ...one, organizationIds: [...one.organizationIds] })),
      attempt: 1,
      commitUntil: facts.after(commitWithin),
      since: now,
    };
    const pages = poolPages(pool).map((page, index): DrawEvent => {
      return { type: 'DrawPoolPagePublished', data: { ...ref, page: index + 1, strata: page } };
    });
    return [...pages, { type: 'DrawPoolCommitted', data: committed }];
  },
});

function withSizes({ strata, excluded }: Pick<GatheredPool, 'strata' | 'excluded'>, share: number): Pool {
  const sizes = Object.fromEntries(Object.entries(strata).map(([stratum, ids]) => [stratum, ids.length]));
  const draws = stratifiedSizes(sizes, share);
  const parts = Object.entries(strata).map(([stratum, organizationIds]) => {
    return { stratum, organizationIds, draws: draws[stratum] ?? 0 };
  });
  return canonicalPool({ strata: parts, excluded });
}

/** Named twice is twice the chance; a line feed in a name would let two pools have one hash. */
function eachOnce({ strata, excluded }: Pool): void {
  const ids = [...strata, ...excluded].flatMap(({ organizationIds }) => organizationIds);
  if (new Set(ids).size !== ids.length) throw refuse('pool-unsound', 'an organisation is named more than once');
  const names = [...ids, ...strata.map(({ stratum }) => stratum), ...excluded.map(({ reason }) => reason)];
  const broken = names.find((name) => name === '' || /[\r\n]/.test(name));
  if (broken !== undefined) throw refuse('pool-unsound', `"${broken}" is no name for one line`);
}
