import type { RecordedEvent } from '@pacesetter/kernel';
import type { Projection, Row, RowChanges } from '@pacesetter/projections';
import type { Supervised } from '../../rectification.rules';
import type { SupervisionEvent } from '../../supervision.events';
import type { DrawEvent } from '../../draw/draw.events';
import { applyDraw, drawTypes, isOfDraw } from './draw-rows';
import { applyRectification, isOfRectification } from './rectification-rows';
import { applyVisit } from './visit-rows';
import { supervisionBoardTables } from './supervision-board.tables';

type Shown =
  | Exclude<SupervisionEvent, { type: 'OverdueObligationNoted' | 'OverdueObligationForgiven' }>
  | Extract<DrawEvent, { type: (typeof drawTypes)[number] }>;

/** Visits, rectification orders with those that are tracked in public, measures, praise. */
export const supervisionBoard: Projection<Shown> = {
  name: 'supervision_board',
  on: [
    ...drawTypes,
    'InspectorsAssigned',
    'InspectorRecused',
    'VisitRecorded',
    'VisitMissed',
    'RectificationOrdered',
    'RectificationSubmitted',
    'RectificationVerified',
    'RectificationReturned',
    'RectificationListed',
    'RectificationProgressReported',
    'RectificationProgressMissed',
    'VerificationMissed',
    'RectificationExtended',
    'RectificationMissed',
    'EscalationRaised',
    'AccountabilityOpened',
    'AccountabilityClosed',
    'CommendationCirculated',
  ],
  tables: supervisionBoardTables,
  apply(event, rows) {
    const at = event.metadata.occurredAt;
    if (isOfDraw(event)) return applyDraw(event, rows);
    if (isOfRectification(event)) return applyRectification(event, rows);
    switch (event.type) {
      case 'InspectorsAssigned':
      case 'InspectorRecused':
      case 'VisitRecorded':
      case 'VisitMissed':
        return applyVisit(event, rows);
      case 'EscalationRaised':
        return escalated(event, rows);
      case 'AccountabilityOpened': {
        const key = { campaign_id: event.data.campaignId, accountability_id: event.data.accountabilityId };
        rows.upsert('accountability', { ...key, ...subjectOf(event.data), status: 'open', opened_at: at });
        return;
      }
      case 'AccountabilityClosed': {
        const key = { campaign_id: event.data.campaignId, accountability_id: event.data.accountabilityId };
        rows.update('accountability', key, { status: 'closed', closed_at: at });
        return;
      }
      case 'CommendationCirculated': {
        const { text } = event.data;
        rows.upsert('commendations', { event_id: event.id, ...subjectOf(event.data), text, circulated_at: at });
        return;
      }
    }
  },
};

type Raised = RecordedEvent<Extract<SupervisionEvent, { type: 'EscalationRaised' }>>;

function escalated({ id, data, metadata }: Raised, rows: RowChanges): void {
  const { rung, by, rectificationId = null, deadline, text = null } = data;
  const raised = { rung, decided_by: by, rectification_id: rectificationId, text, raised_at: metadata.occurredAt };
  rows.upsert('escalations', { event_id: id, ...subjectOf(data), ...raised });
  if (rectificationId === null) return;
  const key = { rectification_id: rectificationId };
  rows.update('rectifications', key, deadline === undefined ? { rung } : { rung, deadline });
}

function subjectOf({ campaignId, subject: { organizationId, memberId = '' } }: Supervised): Row {
  return { campaign_id: campaignId, organization_id: organizationId, member_id: memberId };
}
