import { Command, defineFeature } from '@pacesetter/kernel';
import { byText } from '../../draw-algorithm';
import type { DrawEvent } from '../../draw.events';
import { type DrawFacts, drawIs, type DrawRef, FEWEST_PARTIES, reopened, windowIsOver } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';

/** By the system, when the time to commit is over. */
export class CloseCommitments extends Command<DrawRef> {}

export const closeCommitments = defineFeature<DrawRef, DrawState, DrawEvent, DrawFacts>({
  command: CloseCommitments,
  aggregate: draw,
  stream: ({ drawId }) => drawId,
  rule: ({ rule }) => rule,
  decide(ref, state, { facts, now }) {
    const { revealWithin } = drawIs(state, 'committing');
    windowIsOver(state.window, { facts, now });
    const parties = Object.keys(state.contributions).sort(byText);
    // Nothing has been revealed yet, so whoever stays away does it without knowing what it changes.
    if (parties.length < FEWEST_PARTIES) return [reopened('too-few-parties', [], { state, ref, facts, now })];
    const { campaignId, drawId } = ref;
    const { attempt } = state;
    const revealUntil = facts.after(revealWithin);
    const data = { campaignId, drawId, attempt, parties, revealUntil, since: now };
    return [{ type: 'CommitmentsClosed', data }];
  },
});
