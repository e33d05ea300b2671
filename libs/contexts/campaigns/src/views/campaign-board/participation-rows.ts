import type { Subject } from '@pacesetter/contracts';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { RowChanges } from '@pacesetter/projections';
import type { ParticipationEvent } from '../../participation.events';
import { OPEN_OBLIGATIONS } from './open-obligations';

type Enrolled = Extract<ParticipationEvent, { type: 'ParticipantEnrolled' }>['data'];

/** What an event of one participant changes on the board. */
export function applyParticipation(event: RecordedEvent<ParticipationEvent>, rows: RowChanges): void {
  const participant = { campaign_id: event.data.campaignId, participant: participantOf(event.data.subject) };
  const change = (obligation: string, values: Record<string, string>) =>
    rows.update('obligations', { ...participant, obligation }, values);
  const settle = (obligation: string, status: string) =>
    change(obligation, { status, settled_at: event.metadata.occurredAt });
  switch (event.type) {
    case 'ParticipantEnrolled':
      return enrolled(event.data, rows);
    case 'PlanSubmitted':
      return rows.update('participants', participant, { plan: 'submitted', plan_for: event.data.obligation });
    case 'PlanApproved':
      return rows.update('participants', participant, { plan: 'approved' });
    case 'PlanReturned':
      return rows.update('participants', participant, { plan: 'returned' });
    case 'ObligationOrdered':
    case 'OptionalActivityChosen': {
      const { obligation, dueAt } = event.data;
      return rows.upsert('obligations', { ...participant, obligation, status: 'open', due_at: dueAt });
    }
    case 'ObligationFulfilled':
      return settle(event.data.obligation, event.data.late ? 'late' : 'done');
    case 'ObligationMissed':
      return change(event.data.obligation, { status: 'overdue' });
    case 'ObligationWaived':
      return settle(event.data.obligation, 'waived');
    case 'DueDateSet':
      return change(event.data.obligation, { due_at: event.data.dueAt });
    case 'ContactPointAssigned':
      return rows.update('participants', participant, { contact_leader: event.data.leader });
    case 'LeadingGroupFormed':
      return rows.update('participants', participant, { group_formed: true });
    case 'ParticipationMoved':
      return rows.update('participants', participant, { superior_id: event.data.to });
    case 'ObligationReminded':
    case 'HomeAssistanceRecorded':
    case 'OwnDaysDeclared':
      return;
  }
}

function enrolled({ campaignId, subject, superiorId, late, ...rest }: Enrolled, rows: RowChanges): void {
  const participant = participantOf(subject);
  rows.upsert('participants', {
    campaign_id: campaignId,
    participant,
    organization_id: subject.organizationId,
    member_id: subject.memberId ?? null,
    superior_id: superiorId ?? null,
    level: rest.level,
    org_type: rest.orgType,
    has_subordinates: rest.hasSubordinates,
    plan: 'none',
  });
  if (late) rows.sql(`${OPEN_OBLIGATIONS} AND p.campaign_id = $1 AND p.participant = $2`, [campaignId, participant]);
}

function participantOf({ organizationId, memberId }: Subject): string {
  return memberId === undefined ? organizationId : `${organizationId}~${memberId}`;
}
