import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignRuns } from '../../../supervising.rules';
import { refuse } from '../../../supervision.errors';
import { commitmentTo } from '../../draw-algorithm';
import type { DrawEvent } from '../../draw.events';
import { type DrawFacts, drawIs, type DrawRef, windowIsOpen } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';

export interface RevealedContribution extends DrawRef {
  readonly party: string;
  /** 32 bytes that nobody could guess, as 64 lower-case hexadecimal digits. */
  readonly value: string;
}

/** Anybody may bring a value that fits: it proves itself. */
export class RevealContribution extends Command<RevealedContribution> {}

export const revealContribution = defineFeature<RevealedContribution, DrawState, DrawEvent, DrawFacts>({
  command: RevealContribution,
  aggregate: draw,
  stream: ({ drawId }) => drawId,
  rule: ({ rule }) => rule,
  decide({ campaignId, drawId, party, value }, state, { facts, now }) {
    campaignRuns(facts);
    drawIs(state, 'revealing');
    windowIsOpen(state.window, { facts, now });
    const { attempt } = state;
    const known = state.contributions[party];
    if (known === undefined) throw refuse('party-unknown', `"${party}" has committed to nothing`);
    if (known.value === value) return [];
    const fits = /^[0-9a-f]{64}$/.test(value) && commitmentTo(value, { drawId, attempt, party }) === known.commitment;
    if (!fits) throw refuse('commitment-broken', `this is not what "${party}" has committed to`, { party });
    return [{ type: 'ContributionRevealed', data: { campaignId, drawId, attempt, party, value } }];
  },
});
