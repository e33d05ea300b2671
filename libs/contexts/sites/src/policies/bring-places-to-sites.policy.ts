import { type Policy, request } from '@pacesetter/kernel';
import { DesignateSite } from '../features/designate-site/designate-site';
import { PutSiteInReserve } from '../features/put-site-in-reserve/put-site-in-reserve';
import type { SitePlacesEvent } from '../site-places.events';

type Decided = Extract<SitePlacesEvent, { type: 'SitesDesignated' | 'SitePlacesFilled' }>;

/** What an area has decided is brought to each of the organisations concerned. */
export const bringPlacesToSites: Policy<Decided> = {
  name: 'bring-places-to-sites',
  on: ['SitesDesignated', 'SitePlacesFilled'],
  decide({ type, data }) {
    const { campaignId, tier, area } = data;
    const of = { campaignId, tier, area };
    if (type === 'SitePlacesFilled') {
      return data.replacements.map(({ organizationId, replaces }, index) =>
        request(DesignateSite, { ...of, organizationId, replaces, rank: index + 1 }),
      );
    }
    const { designated, reserve, places } = data;
    return [
      ...designated.map((organizationId, index) => request(DesignateSite, { ...of, organizationId, rank: index + 1 })),
      ...reserve.map((organizationId, index) =>
        request(PutSiteInReserve, { ...of, organizationId, rank: designated.length + index + 1, places }),
      ),
    ];
  },
};
