import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded } from '../../../supervising.rules';
import { refuse } from '../../../supervision.errors';
import type { VisitKind } from '../../../supervision.shapes';
import type { DrawEvent } from '../../draw.events';
import { callsDraws, type DrawFacts, drawIdOf } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';

export interface DrawCall {
  readonly campaignId: string;
  /** Names the draw in its campaign, in kebab case. */
  readonly key: string;
  /** Kind of visit that the drawn organisations get. */
  readonly kind: VisitKind;
  /** Round of visits that it is made for. */
  readonly round?: string;
}

/** Everything that could favour somebody is said before the pool and the seed are known. */
export class CallDraw extends Command<DrawCall> {}

export const callDraw = defineFeature<DrawCall, DrawState, DrawEvent, DrawFacts>({
  command: CallDraw,
  aggregate: draw,
  stream: drawIdOf,
  rule: ({ rule }) => rule,
  decide({ campaignId, key, kind, round }, state, { facts, actor }) {
    callsDraws(actor);
    campaignHasNotEnded(facts);
    if (state.status !== 'none') return [];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) throw refuse('draw-key-wrong', `"${key}" is not in kebab case`);
    const { draws, shares } = facts;
    const share = shares[kind];
    if (draws === undefined || share === undefined) {
      const known = Object.keys(shares);
      throw refuse('not-drawn', `the programme draws nobody for "${kind}" visits`, { known });
    }
    const { stratifyBy, parties, publicValue, commitWithin, revealWithin } = draws;
    const rules = { stratifyBy: [...stratifyBy], parties: [...parties], commitWithin, revealWithin };
    const called = { campaignId, drawId: drawIdOf({ campaignId, key }), kind, share, ...rules };
    const optional = { ...(round !== undefined && { round }), ...(publicValue !== undefined && { publicValue }) };
    return [{ type: 'DrawCalled', data: { ...called, ...optional } }];
  },
});
