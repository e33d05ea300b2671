import type { RecordedEvent } from '@pacesetter/kernel';
import type { Row } from '@pacesetter/projections';
import type { FollowUpEvent } from '../../follow-up.events';
import type { ReviewEvent } from '../../review.events';
import type { Reviewers } from '../../review.shapes';
import type { SuggestionEvent } from '../../suggestion.events';

export type LedgerEntryKind =
  | 'self'
  | 'leader'
  | 'mass'
  | 'peer'
  | 'upward'
  | 'panel'
  | 'recusal'
  | 'suggestion'
  | 'suggestion-accepted'
  | 'suggestion-declined'
  | 'suggestion-unanswered'
  | 'suggestion-closed'
  | 'assessment'
  | 'helper'
  | 'improvement-plan'
  | 'improvement'
  | 'follow-up-missed'
  | 'award'
  | 'award-revoked';

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

const OF_REVIEWERS: Readonly<Record<Reviewers, LedgerEntryKind>> = {
  masses: 'mass',
  peers: 'peer',
  subordinates: 'upward',
};

function partsOf(event: RecordedEvent<ReviewEvent>): Entry {
  const { id, type, data } = event;
  switch (type) {
    case 'SelfReviewRecorded':
      return { kind: 'self', entry_id: data.reviewId, score: data.score, text: data.statement };
    case 'LeaderCommentRecorded':
      return { kind: 'leader', entry_id: data.reviewId, score: data.score, text: data.comment };
    case 'MassReviewRecorded':
      return { kind: OF_REVIEWERS[data.reviewers], entry_id: data.reviewId, score: data.satisfaction };
    case 'PanelScoreEntered':
      return { kind: 'panel', entry_id: data.reviewId, score: data.score };
    case 'ReviewerRecused':
      return { kind: 'recusal', entry_id: id, text: data.why };
    case 'AssessmentRecorded':
      return { kind: 'assessment', entry_id: data.assessmentId, score: data.score, text: data.remarks };
    case 'SuggestionRaised':
    case 'SuggestionAccepted':
    case 'SuggestionDeclined':
    case 'SuggestionLeftUnanswered':
    case 'SuggestionClosed':
      return suggestionParts(event);
    case 'HelperAssigned':
    case 'ImprovementPlanSubmitted':
    case 'ImprovementConfirmed':
    case 'FollowUpMissed':
      return followUpParts(event);
    case 'AwardEnteredInLedger': {
      const { round, award, standing } = data;
      const kind = standing === 'conferred' ? 'award' : 'award-revoked';
      return { kind, entry_id: id, text: [`${round} ${award}`, event.metadata.reason ?? []].flat().join('：') };
    }
  }
}

function suggestionParts({ type, data }: RecordedEvent<SuggestionEvent>): Entry {
  const { suggestionId: entry_id } = data;
  switch (type) {
    case 'SuggestionRaised':
      return { kind: 'suggestion', entry_id, text: data.text };
    case 'SuggestionAccepted':
      return { kind: 'suggestion-accepted', entry_id, text: data.measure };
    case 'SuggestionDeclined':
      return { kind: 'suggestion-declined', entry_id, text: data.why };
    case 'SuggestionLeftUnanswered':
      return { kind: 'suggestion-unanswered', entry_id };
    case 'SuggestionClosed':
      return { kind: 'suggestion-closed', entry_id };
  }
}

function followUpParts({ id: entry_id, type, data }: RecordedEvent<FollowUpEvent>): Entry {
  switch (type) {
    case 'HelperAssigned':
      return { kind: 'helper', entry_id, text: data.helper };
    case 'ImprovementPlanSubmitted':
      return { kind: 'improvement-plan', entry_id, text: data.measures.join('；') };
    case 'ImprovementConfirmed':
      return { kind: 'improvement', entry_id, text: data.remarks };
    case 'FollowUpMissed':
      return { kind: 'follow-up-missed', entry_id, text: data.duty };
  }
}
