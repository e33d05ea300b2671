import { inCampaign } from '@pacesetter/contracts';

/** Names an organisation as a candidate for, or holder of, a demonstration site. */
export interface SiteRef {
  readonly campaignId: string;
  readonly organizationId: string;
}

/** Names the places of one tier that one organisation decides on. */
export interface PlacesRef {
  readonly campaignId: string;
  /** Key of the tier in the programme, e.g. `county`. */
  readonly tier: string;
  /** The organisation that decides: on the sites of its area. */
  readonly area: string;
}

/** Id of a site: the part of its stream's name after the category. */
export function siteId({ campaignId, organizationId }: SiteRef): string {
  return inCampaign(campaignId, { organizationId });
}

/** Id of an area's places: the part of their stream's name after the category. */
export function placesId({ campaignId, tier, area }: PlacesRef): string {
  return `${campaignId}~${tier}~${area}`;
}
