import type { RecordedEvent } from '@pacesetter/kernel';
import type { Row } from '@pacesetter/projections';
import type { ReviewEvent } from '../../review.events';

export type LedgerEntryKind = 'self' | 'leader' | 'mass' | 'peer' | 'suggestion' | 'assessment' | 'helper';

interface Entry {
  readonly kind: LedgerEntryKind;
  readonly entry_id: string;
  readonly score?: number;
  readonly text?: string;
}

/** What the ledger shows of an event: when, by whom, with which score, and what was said. */
export function entryOf(event: RecordedEvent<ReviewEvent>): Row {
  const { occurredAt, actor } = event.metadata;
  return { ...partsOf(event), recorded_at: occurredAt, by_organization: actor.organizationId ?? null };
}

function partsOf({ id, type, data }: RecordedEvent<ReviewEvent>): Entry {
  switch (type) {
    case 'SelfReviewRecorded':
      return { kind: 'self', entry_id: data.reviewId, score: data.score, text: data.statement };
    case 'LeaderCommentRecorded':
      return { kind: 'leader', entry_id: data.reviewId, score: data.score, text: data.comment };
    case 'MassReviewRecorded': {
      const kind = data.reviewers === 'peers' ? 'peer' : 'mass';
      return { kind, entry_id: data.reviewId, score: data.satisfaction };
    }
    case 'SuggestionRaised':
      return { kind: 'suggestion', entry_id: data.suggestionId, text: data.text };
    case 'AssessmentRecorded':
      return { kind: 'assessment', entry_id: data.assessmentId, score: data.score, text: data.remarks };
    case 'HelperAssigned':
      return { kind: 'helper', entry_id: id, text: data.helper };
  }
}
