import type { RecordedEvent } from '@pacesetter/kernel';
import type { Row, RowChanges } from '@pacesetter/projections';
import type { AwardEvent } from '../../award.events';
import type { CandidateRef } from '../../candidate';

/** Key columns of a candidate. */
export function candidateKey({ campaignId, round, award, subject }: CandidateRef): Row {
  const { organizationId, memberId = '' } = subject;
  return { campaign_id: campaignId, round, award, organization_id: organizationId, member_id: memberId };
}

/** Says what an event of a candidacy changes on the board. */
export function applyCandidate(event: RecordedEvent<AwardEvent>, rows: RowChanges): void {
  const at = event.metadata.occurredAt;
  const key = candidateKey(event.data);
  switch (event.type) {
    case 'AwardNominated': {
      const { by, endorsed } = event.data;
      const status = endorsed ? 'endorsed' : 'nominated';
      rows.upsert('candidates', { ...key, status, nominated_by: by, score: 0, nominated_at: at });
      return;
    }
    case 'NominationEndorsed':
      if (event.data.final) rows.update('candidates', key, { status: 'endorsed' });
      return;
    case 'UpwardOutcomeReached':
      return;
    case 'EligibilityChecked': {
      const { eligible, stage, score, missing } = event.data;
      rows.update('candidates', key, { eligible, checked_for: stage, score, missing });
      return;
    }
    case 'ObjectionRaised':
    case 'ObjectionSettled':
      return applyObjection(event, rows);
    case 'AwardConferred':
      rows.update('candidates', key, { status: 'conferred', decided_at: at });
      return;
    case 'AwardRefused': {
      const { refusal, missing, full = null } = event.data;
      rows.update('candidates', key, { status: 'refused', refusal, missing, full_quotas: full, decided_at: at });
      return;
    }
    default:
      return applyAfterwards(event, rows);
  }
}

type Afterwards = Extract<
  AwardEvent,
  { type: 'AwardRevoked' | 'NominationWithdrawn' | 'AwardCalledIntoQuestion' | 'AwardUpheld' }
>;

/** What becomes of an award, or of its ground, later on. */
function applyAfterwards({ type, data, metadata }: RecordedEvent<Afterwards>, rows: RowChanges): void {
  const at = metadata.occurredAt;
  const key = candidateKey(data);
  switch (type) {
    case 'AwardRevoked':
      rows.update('candidates', key, { status: 'revoked', decided_at: at, questioned_at: null });
      return;
    case 'NominationWithdrawn':
      // Whoever was announced and not nominated yet has no row: there is nothing to show.
      rows.update('candidates', key, { status: 'withdrawn', decided_at: at });
      return;
    case 'AwardCalledIntoQuestion':
      rows.update('candidates', key, { questioned_at: at });
      return;
    case 'AwardUpheld':
      rows.update('candidates', key, { questioned_at: null });
      return;
  }
}

type ObjectionEvent = Extract<AwardEvent, { type: 'ObjectionRaised' | 'ObjectionSettled' }>;

function applyObjection({ type, data, metadata }: RecordedEvent<ObjectionEvent>, rows: RowChanges): void {
  const at = metadata.occurredAt;
  const objection = { objection_id: data.objectionId };
  if (type === 'ObjectionRaised') {
    const raised = { text: data.text, status: 'open', raised_at: at };
    rows.upsert('objections', { ...objection, ...candidateKey(data), ...raised });
    return;
  }
  rows.update('objections', objection, { status: data.upheld ? 'upheld' : 'dismissed', settled_at: at });
}
