import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignRuns } from '../../../supervising.rules';
import { refuse } from '../../../supervision.errors';
import { contributesFor } from '../../contribution.rules';
import type { DrawEvent } from '../../draw.events';
import { type DrawFacts, drawIs, type DrawRef, windowIsOpen } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';

export interface CommittedContribution extends DrawRef {
  readonly party: string;
  /** `commitmentTo(value)`: binds the contributor without telling anything. */
  readonly commitment: string;
}

export class CommitContribution extends Command<CommittedContribution> {}

export const commitContribution = defineFeature<CommittedContribution, DrawState, DrawEvent, DrawFacts>({
  command: CommitContribution,
  aggregate: draw,
  stream: ({ drawId }) => drawId,
  rule: ({ rule }) => rule,
  decide({ campaignId, drawId, party, commitment }, state, { facts, actor, now }) {
    campaignRuns(facts);
    const rules = drawIs(state, 'committing');
    windowIsOpen(state.window, { facts, now });
    contributesFor(party, actor, rules, state);
    if (!/^[0-9a-f]{64}$/.test(commitment)) {
      throw refuse('commitment-malformed', 'a commitment is a SHA-256 in 64 lower-case hexadecimal digits');
    }
    const known = state.contributions[party];
    if (known?.commitment === commitment && known.contributor === actor.id) return [];
    if (known !== undefined) throw refuse('party-taken', `"${party}" has committed to a contribution`, { party });
    const { attempt } = state;
    const data = { campaignId, drawId, attempt, party, contributor: actor.id, commitment };
    return [{ type: 'ContributionCommitted', data }];
  },
});
