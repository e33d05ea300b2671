import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { type PlacesRef, siteId, type SiteRef } from '../../site.refs';
import { campaignHasNotEnded, type CampaignFacts } from '../../site.rules';
import { site, type SiteState } from '../../site.state';

export interface ReservePlace extends SiteRef, PlacesRef {
  /** In the order of merit of the decision, from 1. */
  readonly rank: number;
  /** How many places there are. */
  readonly places: number;
}

/** Tells an applicant that all places have gone to better ones. */
export class PutSiteInReserve extends Command<ReservePlace> {}

export const putSiteInReserve = defineFeature<ReservePlace, SiteState, SiteEvent, CampaignFacts>({
  command: PutSiteInReserve,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide(place, state, { facts }) {
    const here = state.tier === place.tier && state.area === place.area;
    if (!here || state.status !== 'recommended') return [];
    campaignHasNotEnded(facts);
    return [{ type: 'SitePutInReserve', data: { ...place } }];
  },
});
