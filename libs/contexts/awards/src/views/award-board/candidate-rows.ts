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
      const { by } = event.data;
      const status = by === 'superior' ? 'endorsed' : 'nominated';
      rows.upsert('candidates', { ...key, status, nominated_by: by, score: 0, nominated_at: at });
      return;
    }
    case 'NominationEndorsed':
      rows.update('candidates', key, { status: 'endorsed' });
      return;
    case 'EligibilityChecked': {
      const { eligible, stage, score, missing } = event.data;
      rows.update('candidates', key, { eligible, checked_for: stage, score, missing });
      return;
    }
    case 'ObjectionRaised': {
      const { objectionId, text } = event.data;
      rows.upsert('objections', { objection_id: objectionId, ...key, text, status: 'open', raised_at: at });
      return;
    }
    case 'ObjectionSettled': {
      const { objectionId, upheld } = event.data;
      const settled = { status: upheld ? 'upheld' : 'dismissed', settled_at: at };
      rows.update('objections', { objection_id: objectionId }, settled);
      return;
    }
    case 'AwardConferred':
      rows.update('candidates', key, { status: 'conferred', decided_at: at });
      return;
    case 'AwardRefused': {
      const { refusal, missing } = event.data;
      rows.update('candidates', key, { status: 'refused', refusal, missing, decided_at: at });
      return;
    }
    case 'AwardRevoked':
      rows.update('candidates', key, { status: 'revoked', decided_at: at });
      return;
  }
}
