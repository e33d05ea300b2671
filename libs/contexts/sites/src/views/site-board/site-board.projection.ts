import type { RecordedEvent } from '@pacesetter/kernel';
import type { Projection, RowChanges } from '@pacesetter/projections';
import type { SiteEvent } from '../../site.events';
import type { PlacesRef } from '../../site.refs';
import type { SiteDays } from '../../site-days';
import type { SitePlacesEvent } from '../../site-places.events';
import type { Apportioned, SitePlanEvent } from '../../site-plan.events';
import { siteBoardTables } from './site-board.tables';
import { applySite } from './site-rows';

type PlanEvent = Extract<SitePlanEvent, { type: 'SitePlanMade' | 'SitePlanMoved' | 'SitePlacesApportioned' }>;
type BoardEvent = PlanEvent | SitePlacesEvent | Exclude<SiteEvent, { type: 'SitePlaceDeclined' }>;

/** Demonstration sites: how places are divided, who stands for one, who holds one, and how they were assessed. */
export const siteBoard: Projection<BoardEvent> = {
  name: 'site_board',
  on: [
    'SitePlanMade',
    'SitePlanMoved',
    'SitePlacesApportioned',
    'OwnSitePlacesSet',
    'SitesDesignated',
    'SitePlacesFilled',
    'SiteApplied',
    'SiteRecommended',
    'SiteDeclined',
    'SiteApplicationWithdrawn',
    'SiteApplicationLapsed',
    'SiteDesignated',
    'SitePutInReserve',
    'SiteGuidesNamed',
    'SiteVisited',
    'SiteAssessed',
    'PlaqueAwarded',
    'PlaqueRefused',
    'SiteKept',
    'SiteEliminated',
    'SiteAssessmentMoved',
    'SiteAssessmentMissed',
  ],
  tables: siteBoardTables,
  apply(event, rows) {
    switch (event.type) {
      case 'SitePlanMade':
        return planned(event.data.campaignId, event.data, rows);
      case 'SitePlanMoved':
        return planned(event.data.campaignId, event.data.after, rows);
      case 'SitePlacesApportioned':
        return apportioned(event.data, rows);
      case 'OwnSitePlacesSet':
      case 'SitesDesignated':
      case 'SitePlacesFilled':
        return applyPlaces(event, rows);
      default:
        return applySite(event, rows);
    }
  },
};

function planned(campaignId: string, days: SiteDays, rows: RowChanges): void {
  rows.upsert('plans', {
    campaign_id: campaignId,
    applications_open_at: days.applicationsOpenAt,
    applications_close_at: days.applicationsCloseAt,
    decided_by: days.decidedBy,
    assessed_by: days.assessedBy,
  });
}

function apportioned({ campaignId, tier, method, places, counts, ties, shares }: Apportioned, rows: RowChanges): void {
  rows.upsert('tiers', { campaign_id: campaignId, tier, method, places, counts, ties });
  for (const { area, count, places: given, ...share } of shares) {
    const row = { ...areaKey({ campaignId, tier, area }), candidates: count, places: given };
    rows.upsert('areas', { ...row, own: false, share });
  }
}

function applyPlaces(event: RecordedEvent<SitePlacesEvent>, rows: RowChanges): void {
  const key = areaKey(event.data);
  switch (event.type) {
    case 'OwnSitePlacesSet': {
      const { places, candidates } = event.data;
      rows.upsert('areas', { ...key, candidates, places, own: true });
      return;
    }
    case 'SitesDesignated':
      rows.increment('areas', key, { taken: event.data.designated.length });
      return;
    case 'SitePlacesFilled': {
      const { freed, replacements } = event.data;
      rows.increment('areas', key, { taken: replacements.length - freed.length });
      return;
    }
  }
}

function areaKey({ campaignId, tier, area }: PlacesRef) {
  return { campaign_id: campaignId, tier, area };
}
