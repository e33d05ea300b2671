import { Command, defineFeature } from '@pacesetter/kernel';
import { contributionsOf } from '../../contribution.rules';
import { ALGORITHM, drawnFrom, seedOf } from '../../draw-algorithm';
import type { DrawEvent } from '../../draw.events';
import { type DrawFacts, drawIs, type DrawRef } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';

/** By the system, once everything that goes into the seed is known: nothing is left to decide. */
export class MakeDraw extends Command<DrawRef> {}

export const makeDraw = defineFeature<DrawRef, DrawState, DrawEvent, DrawFacts>({
  command: MakeDraw,
  aggregate: draw,
  stream: ({ drawId }) => drawId,
  rule: ({ rule }) => rule,
  decide({ campaignId, drawId }, state) {
    const { kind, round } = drawIs(state, 'ready');
    const { attempt, poolHash, publicValue = null, pool } = state;
    const seed = seedOf({ drawId, attempt, poolHash, contributions: contributionsOf(state), publicValue });
    const strata = pool.strata.map((stratum) => ({
      stratum: stratum.stratum,
      size: stratum.organizationIds.length,
      drawn: [...drawnFrom(stratum, seed)],
    }));
    const made = {
      campaignId,
      drawId,
      kind,
      ...(round !== undefined && { round }),
      algorithm: ALGORITHM,
      seed,
      strata,
    };
    return [{ type: 'DrawMade', data: made }];
  },
});
