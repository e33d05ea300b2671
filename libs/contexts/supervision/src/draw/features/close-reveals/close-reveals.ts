import { Command, defineFeature } from '@pacesetter/kernel';
import { withheldIn } from '../../contribution.rules';
import type { DrawEvent } from '../../draw.events';
import { type DrawFacts, drawIs, type DrawRef, reopened, windowIsOver } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';

/**
 * By the system, when the time to reveal is over. Where a public value is still to come, nobody knows the outcome yet, and
 * a commitment can stand in the place of a withheld value. Where none comes, the last one to reveal knows the outcome
 * before everybody else: then what was revealed is thrown away, and the draw goes on without those who withheld.
 */
export class CloseReveals extends Command<DrawRef> {}

export const closeReveals = defineFeature<DrawRef, DrawState, DrawEvent, DrawFacts>({
  command: CloseReveals,
  aggregate: draw,
  stream: ({ drawId }) => drawId,
  rule: ({ rule }) => rule,
  decide(ref, state, { facts, now }) {
    const { publicValue } = drawIs(state, 'revealing');
    windowIsOver(state.window, { facts, now });
    const withheld = withheldIn(state);
    if (withheld.length > 0 && publicValue === undefined) {
      return [reopened('withheld', withheld, { state, ref, facts, now })];
    }
    const { campaignId, drawId } = ref;
    const { attempt } = state;
    const from = publicValue && { publicValueFrom: facts.after(publicValue.after) };
    return [{ type: 'RevealsClosed', data: { campaignId, drawId, attempt, withheld: [...withheld], ...from } }];
  },
});
