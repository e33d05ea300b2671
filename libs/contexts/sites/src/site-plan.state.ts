import type { Aggregate } from '@pacesetter/kernel';
import type { SitePlanEvent } from './site-plan.events';

/** The places of a tier that every campaign has, by the organisation that decides on them. */
export type PlacesByArea = Readonly<Record<string, number>>;

export interface SitePlanState {
  readonly status: 'none' | 'open' | 'closed' | 'decided';
  readonly applicationsOpenAt: string;
  readonly applicationsCloseAt: string;
  readonly decidedBy: string;
  readonly assessedBy: string;
  readonly since: string;
  /** By tier; a tier whose deciders set their own number has none. */
  readonly places: Readonly<Record<string, PlacesByArea>>;
  readonly ownPlaces: readonly string[];
  /** The day of the first assessments was moved, and the sites have not followed yet. */
  readonly assessmentsMove: boolean;
}

/** Stream `siteplan-<campaignId>`: when sites are applied for, and how many there are. */
export const sitePlan: Aggregate<SitePlanState, SitePlanEvent> = {
  category: 'siteplan',
  initialState: {
    status: 'none',
    applicationsOpenAt: '',
    applicationsCloseAt: '',
    decidedBy: '',
    assessedBy: '',
    since: '',
    places: {},
    ownPlaces: [],
    assessmentsMove: false,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'SitePlanMade': {
        const { campaignId: _, ...plan } = event.data;
        return { ...state, ...plan, status: 'open' };
      }
      case 'SitePlanMoved': {
        const { before, after, ownPlaces, since } = event.data;
        const assessmentsMove = state.assessmentsMove || before.assessedBy !== after.assessedBy;
        return { ...state, ...after, ownPlaces, since, assessmentsMove };
      }
      case 'SiteAssessmentsMoved':
        return { ...state, assessmentsMove: false };
      case 'SitePlacesApportioned': {
        const { tier, shares } = event.data;
        const places = Object.fromEntries(shares.map((share) => [share.area, share.places]));
        return { ...state, places: { ...state.places, [tier]: places } };
      }
      case 'SiteApplicationsClosed':
        return { ...state, status: 'closed' };
      case 'SiteDecisionsFellDue':
        return { ...state, status: 'decided' };
    }
  },
};
