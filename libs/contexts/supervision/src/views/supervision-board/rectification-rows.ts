import type { DomainEvent, RecordedEvent } from '@pacesetter/kernel';
import type { RowChanges } from '@pacesetter/projections';
import type { SupervisionEvent } from '../../supervision.events';

type RectificationEvent = Extract<SupervisionEvent, { type: `Rectification${string}` | 'VerificationMissed' }>;

export function isOfRectification<Event extends DomainEvent>(
  event: RecordedEvent<Event>,
): event is RecordedEvent<Event> & RecordedEvent<RectificationEvent> {
  return event.type.startsWith('Rectification') || event.type === 'VerificationMissed';
}

/** Says what an event of a rectification order changes on the board. */
export function applyRectification(event: RecordedEvent<RectificationEvent>, rows: RowChanges): void {
  const at = event.metadata.occurredAt;
  const key = { rectification_id: event.data.rectificationId };
  switch (event.type) {
    case 'RectificationOrdered':
      return ordered(event.data, at, rows);
    case 'RectificationSubmitted':
      return rows.update('rectifications', key, {
        status: 'submitted',
        progress_by: null,
        verify_by: event.data.verifyBy ?? null,
      });
    case 'RectificationVerified':
      return rows.update('rectifications', key, { status: 'verified', verify_by: null, verified_at: at });
    case 'RectificationReturned':
      return rows.update('rectifications', key, {
        status: 'returned',
        deadline: event.data.deadline,
        progress_by: event.data.progressBy ?? null,
        verify_by: null,
      });
    case 'RectificationListed':
      return rows.update('rectifications', key, { listed: true, progress_by: event.data.progressBy ?? null });
    case 'RectificationProgressReported':
      rows.upsert('progress', { event_id: event.id, ...key, text: event.data.text, told_at: at });
      return rows.update('rectifications', key, { progress_by: event.data.progressBy });
    case 'RectificationProgressMissed':
      rows.increment('rectifications', key, { progress_missed: 1 });
      return rows.update('rectifications', key, { progress_by: event.data.progressBy });
    case 'VerificationMissed':
      return rows.increment('rectifications', key, { verification_missed: 1 });
    case 'RectificationExtended':
      return rows.update('rectifications', key, { deadline: event.data.deadline });
    case 'RectificationMissed':
      return rows.increment('rectifications', key, { missed: 1 });
  }
}

type Ordered = Extract<RectificationEvent, { type: 'RectificationOrdered' }>['data'];

function ordered(order: Ordered, at: string, rows: RowChanges): void {
  const { campaignId, subject, rectificationId, cause, text, listed, rung = null, deadline, progressBy = null } = order;
  rows.upsert('rectifications', {
    rectification_id: rectificationId,
    campaign_id: campaignId,
    organization_id: subject.organizationId,
    member_id: subject.memberId ?? '',
    cause: cause.kind,
    cause_ref: cause.ref,
    text,
    status: 'ordered',
    listed,
    rung,
    deadline,
    missed: 0,
    progress_by: progressBy,
    progress_missed: 0,
    verify_by: null,
    verification_missed: 0,
    ordered_at: at,
  });
}
