import { given } from '@pacesetter/testing';
import type { ListingEvent } from '../../listing.events';
import { listing } from '../../listing.state';
import { completeListing } from './complete-listing';

const begun: ListingEvent = { type: 'ListingBegan', data: { campaignId: 'gansu', phase: 'rectify' } };
const listed: ListingEvent = { type: 'LeftoversListed', data: { campaignId: 'gansu', phase: 'rectify', listed: 2 } };
const command = { campaignId: 'gansu', listed: 2 };

describe('completing the listing', () => {
  it('states how many were listed, once', () => {
    given(listing, [begun]).when(completeListing.decide, command).then([listed]);
    given(listing, [begun, listed]).when(completeListing.decide, command).then([]);
  });

  it('is refused before it has begun', () => {
    given(listing, []).when(completeListing.decide, command).thenRefused('listing-not-begun');
  });
});
