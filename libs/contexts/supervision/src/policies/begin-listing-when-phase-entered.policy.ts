import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { BeginListing } from '../features/begin-listing/begin-listing';

type Entered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/** Which phase it is that listing begins with, the programme says. */
export const beginListingWhenPhaseEntered: Policy<Entered> = {
  name: 'begin-listing-when-phase-entered',
  on: ['PhaseEntered'],
  decide: ({ data: { campaignId, phase } }) => [request(BeginListing, { campaignId, phase })],
};
