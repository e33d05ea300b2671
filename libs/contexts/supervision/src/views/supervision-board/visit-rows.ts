import type { RecordedEvent } from '@pacesetter/kernel';
import type { RowChanges } from '@pacesetter/projections';
import type { VisitEvent } from '../../visit.events';

type Shown = Extract<VisitEvent, { type: 'VisitRecorded' | 'VisitMissed' | 'InspectorsAssigned' | 'InspectorRecused' }>;
type DataOf<Type extends VisitEvent['type']> = Extract<VisitEvent, { type: Type }>['data'];

/** Says what an event of a visit changes on the board. */
export function applyVisit(event: RecordedEvent<Shown>, rows: RowChanges): void {
  const at = event.metadata.occurredAt;
  switch (event.type) {
    case 'VisitRecorded':
      return visited(event.data, at, rows);
    case 'VisitMissed':
      return missed(event.data, at, rows);
    case 'InspectorsAssigned':
      for (const { inspectorId, ground, replacedBy = null } of event.data.recused) {
        recused(event.data, { inspector_id: inspectorId, ground, replaced_by: replacedBy, recused_at: at }, rows);
      }
      return;
    case 'InspectorRecused': {
      const { inspectorId, ground, replacedBy = null } = event.data;
      return recused(event.data, { inspector_id: inspectorId, ground, replaced_by: replacedBy, recused_at: at }, rows);
    }
  }
}

function visited(visit: DataOf<'VisitRecorded'>, at: string, rows: RowChanges): void {
  const { campaignId, subject, visitId, kind, round = null, drawId = null, inspectors, answers, findings } = visit;
  rows.upsert('visits', {
    visit_id: visitId,
    campaign_id: campaignId,
    organization_id: subject.organizationId,
    kind,
    round,
    draw_id: drawId,
    inspectors,
    items: answers.length,
    unmet: answers.filter(({ met }) => !met).length,
    attended: visit.meeting?.present ?? null,
    findings,
    visited_at: at,
  });
}

function missed({ campaignId, subject, round, kind }: DataOf<'VisitMissed'>, at: string, rows: RowChanges): void {
  const key = { campaign_id: campaignId, round, organization_id: subject.organizationId };
  rows.upsert('missed_visits', { ...key, kind, noticed_at: at });
}

function recused(
  { campaignId, subject, round }: DataOf<'InspectorsAssigned' | 'InspectorRecused'>,
  { inspector_id, ...why }: Readonly<Record<string, string | null>>,
  rows: RowChanges,
): void {
  const key = {
    campaign_id: campaignId,
    round,
    organization_id: subject.organizationId,
    inspector_id: inspector_id ?? '',
  };
  rows.upsert('recusals', { ...key, ...why });
}
