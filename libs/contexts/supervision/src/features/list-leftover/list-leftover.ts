import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ordered, type Supervised } from '../../rectification.rules';
import { campaignHasNotEnded, type SupervisionFacts } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface Leftover extends Supervised {
  /** Key of the pledge's item that was carried over from an earlier campaign. */
  readonly item: string;
}

export class ListLeftover extends Command<Leftover> {}

export interface LeftoverFacts extends Pick<
  SupervisionFacts,
  'status' | 'rule' | 'ladder' | 'rectifyWithin' | 'progressEvery' | 'after'
> {
  /** Whether the phase from which leftovers are listed has begun. */
  readonly listingBegun: boolean;
  /** What was to be mended, as the plan said. */
  readonly text: string;
  /** Whether the item was carried over, was verified as not kept, and has not been made good. */
  readonly open: boolean;
}

/** Gansu 2010, 三㈢2: what was promised in the last campaign and is still undone is listed and followed until it is done. */
export const listLeftover = defineFeature<Leftover, SupervisionState, SupervisionEvent, LeftoverFacts>({
  command: ListLeftover,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, item }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    if (!facts.listingBegun || !facts.open) return [];
    const order = { cause: { kind: 'pledge-broken', ref: item }, text: facts.text, listed: true } as const;
    return ordered({ campaignId, subject }, state, order, { facts, now });
  },
});
