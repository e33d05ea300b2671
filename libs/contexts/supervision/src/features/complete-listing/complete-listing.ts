import { Command, defineFeature } from '@pacesetter/kernel';
import type { ListingEvent } from '../../listing.events';
import { listing, type ListingState } from '../../listing.state';
import { refuse } from '../../supervision.errors';

export interface CompletedListing {
  readonly campaignId: string;
  /** How many fix-its were listed. */
  readonly listed: number;
}

export class CompleteListing extends Command<CompletedListing> {}

/** States that every leftover has been gone through. No rule of the campaign forbids it: it only ends the job. */
export const completeListing = defineFeature<CompletedListing, ListingState, ListingEvent>({
  command: CompleteListing,
  aggregate: listing,
  stream: ({ campaignId }) => campaignId,
  decide({ campaignId, listed }, { status, phase }) {
    if (status === 'none') throw refuse('listing-not-begun', 'nothing is being listed in this campaign');
    if (status === 'completed') return [];
    return [{ type: 'LeftoversListed', data: { campaignId, phase, listed } }];
  },
});
