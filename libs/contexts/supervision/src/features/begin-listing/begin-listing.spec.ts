import { given } from '@pacesetter/testing';
import type { ListingEvent } from '../../listing.events';
import { listing } from '../../listing.state';
import { beginListing } from './begin-listing';

const facts = { status: 'running', rule: 'gansu-2010@1', fromPhase: 'rectify' } as const;
const entered = { campaignId: 'gansu', phase: 'rectify' };
const begun: ListingEvent = { type: 'ListingBegan', data: entered };

describe('beginning the listing', () => {
  it('begins with the phase that the programme names, once', () => {
    given(listing, []).when(beginListing.decide, entered, { facts }).then([begun]);
    given(listing, [begun]).when(beginListing.decide, entered, { facts }).then([]);
  });

  it('does not begin with another phase, nor in a programme that lists nothing', () => {
    given(listing, [])
      .when(beginListing.decide, { ...entered, phase: 'strive' }, { facts })
      .then([]);
    given(listing, [])
      .when(beginListing.decide, entered, { facts: { ...facts, fromPhase: undefined } })
      .then([]);
  });
});
