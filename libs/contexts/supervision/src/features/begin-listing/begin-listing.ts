import { Command, defineFeature } from '@pacesetter/kernel';
import type { ListingEvent } from '../../listing.events';
import { listing, type ListingState } from '../../listing.state';
import { campaignHasNotEnded, type SupervisionFacts } from '../../supervising.rules';

export interface PhaseBegun {
  readonly campaignId: string;
  /** The phase that has been entered. */
  readonly phase: string;
}

export class BeginListing extends Command<PhaseBegun> {}

export interface BeginListingFacts extends Pick<SupervisionFacts, 'status' | 'rule'> {
  /** The phase from which the programme lists what was left over; absent when it does not. */
  readonly fromPhase?: string;
}

export const beginListing = defineFeature<PhaseBegun, ListingState, ListingEvent, BeginListingFacts>({
  command: BeginListing,
  aggregate: listing,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, phase }, state, { facts }) {
    campaignHasNotEnded(facts);
    if (phase !== facts.fromPhase || state.status !== 'none') return [];
    return [{ type: 'ListingBegan', data: { campaignId, phase } }];
  },
});
