import type { RecordedEvent } from '@pacesetter/kernel';
import type { Row, RowChanges } from '@pacesetter/projections';
import type { SiteEvent } from '../../site.events';
import type { SiteRef } from '../../site.refs';

type RowEvent = Exclude<SiteEvent, { type: 'SitePlaceDeclined' }>;

function siteKey({ campaignId, organizationId }: SiteRef): Row {
  return { campaign_id: campaignId, organization_id: organizationId };
}

/** A new application: whatever an earlier one left is gone. */
function applied({ tier, area, via }: Extract<SiteEvent, { type: 'SiteApplied' }>['data'], at: string): Row {
  const nothing = { rank: null, replaces: null, cycle: null, mean: null, assess_by: null };
  const never = { designated_at: null, plaque_at: null, ended_at: null };
  const status = via.length === 0 ? 'recommended' : 'applied';
  return {
    tier,
    area,
    status,
    ...nothing,
    ...never,
    guided: false,
    visits: 0,
    assessment_missed: false,
    applied_at: at,
  };
}

/** Says what an event of a site changes on the board. */
export function applySite(event: RecordedEvent<RowEvent>, rows: RowChanges): void {
  const key = siteKey(event.data);
  const at = event.metadata.occurredAt;
  switch (event.type) {
    case 'SiteApplied':
      rows.upsert('sites', { ...key, ...applied(event.data, at) });
      return;
    case 'SiteVisited':
      rows.increment('sites', key, { visits: 1 });
      return;
    case 'SiteAssessed':
      return assessed(event, rows);
    default:
      rows.update('sites', key, patchOf(event, at));
  }
}

type Patching = Exclude<RecordedEvent<RowEvent>, { type: 'SiteApplied' | 'SiteVisited' | 'SiteAssessed' }>;

function patchOf(event: Patching, at: string): Row {
  switch (event.type) {
    case 'SiteRecommended':
      return { status: event.data.last ? 'recommended' : 'applied' };
    case 'SiteDeclined':
      return { status: 'declined', ended_at: at };
    case 'SiteApplicationWithdrawn':
      return { status: 'withdrawn', ended_at: at };
    case 'SiteApplicationLapsed':
      return { status: 'lapsed', ended_at: at };
    case 'SitePutInReserve':
      return { status: 'reserve', rank: event.data.rank };
    case 'SiteDesignated': {
      const { rank, replaces = null, assessBy } = event.data;
      return { status: 'creating', rank, replaces, assess_by: assessBy, designated_at: at };
    }
    case 'SiteGuidesNamed':
      return { guided: true };
    case 'PlaqueAwarded':
      return { status: 'plaque', plaque_at: at, assess_by: event.data.assessBy };
    case 'SiteKept':
    case 'SiteAssessmentMoved':
      return { assess_by: event.data.assessBy };
    case 'PlaqueRefused':
      return { status: 'refused', ended_at: at, assess_by: null };
    case 'SiteEliminated':
      return { status: 'eliminated', ended_at: at, assess_by: null };
    case 'SiteAssessmentMissed':
      return { assessment_missed: true };
  }
}

function assessed({ data, metadata }: Extract<RecordedEvent<RowEvent>, { type: 'SiteAssessed' }>, rows: RowChanges) {
  const { cycle, tier, mean, met, goals } = data;
  const key = siteKey(data);
  rows.update('sites', key, { cycle, mean, assessment_missed: false });
  rows.upsert('assessments', { ...key, cycle, tier, mean, met, goals, assessed_at: metadata.occurredAt });
}
