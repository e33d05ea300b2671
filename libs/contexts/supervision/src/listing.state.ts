import type { Aggregate } from '@pacesetter/kernel';
import type { ListingEvent } from './listing.events';

export interface ListingState {
  readonly status: 'none' | 'begun' | 'completed';
  readonly phase: string;
}

/** Stream `listing-<campaignId>`: the listing (挂牌督办) of what was left over from an earlier campaign. */
export const listing: Aggregate<ListingState, ListingEvent> = {
  category: 'listing',
  initialState: { status: 'none', phase: '' },
  evolve(state, event) {
    switch (event.type) {
      case 'ListingBegan':
        return { status: 'begun', phase: event.data.phase };
      case 'LeftoversListed':
        return { ...state, status: 'completed' };
    }
  },
};
