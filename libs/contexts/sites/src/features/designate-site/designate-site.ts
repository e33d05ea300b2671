import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { refuse } from '../../site.errors';
import { type PlacesRef, siteId, type SiteRef } from '../../site.refs';
import { campaignHasNotEnded, type CampaignFacts } from '../../site.rules';
import { holdsPlace, site, type SiteState } from '../../site.state';

export interface PlaceForSite extends SiteRef, PlacesRef {
  /** In the order of merit of the decision, from 1. */
  readonly rank: number;
  /** Who had the place before. */
  readonly replaces?: string;
}

/** Brings a place that has been taken for it to an organisation. */
export class DesignateSite extends Command<PlaceForSite> {}

export interface PlaceFacts extends CampaignFacts {
  /** The place has been taken for this organisation. */
  readonly placeTaken: boolean;
  /** When the site is assessed for the first time. */
  readonly assessFrom: string;
  readonly assessBy: string;
  /** When a place that is not wanted goes to the next best. */
  readonly placeFreeFrom: string;
}

/** The organisation's own stream has the last word: who stands for something else by now declines, and the place is free. */
export const designateSite = defineFeature<PlaceForSite, SiteState, SiteEvent, PlaceFacts>({
  command: DesignateSite,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, tier, area, rank, replaces }, state, { facts, now }) {
    const { assessFrom, assessBy, placeFreeFrom, placeTaken } = facts;
    const here = state.tier === tier && state.area === area;
    if (here && holdsPlace(state)) return [];
    campaignHasNotEnded(facts);
    if (!placeTaken) throw refuse('no-place-left', 'no place has been taken for this organisation', { tier, area });
    const of = { campaignId, organizationId, tier, area };
    if (!here || (state.status !== 'recommended' && state.status !== 'reserve')) {
      return [{ type: 'SitePlaceDeclined', data: { ...of, status: state.status, placeFreeFrom } }];
    }
    const place = { rank, ...(replaces !== undefined && { replaces }) };
    return [{ type: 'SiteDesignated', data: { ...of, ...place, assessFrom, assessBy, since: now } }];
  },
});
