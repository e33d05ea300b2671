import type { Aggregate } from '@pacesetter/kernel';
import type { AwardStanding } from './award-entry.events';
import type { FollowUpEvent } from './follow-up.events';
import type { ReviewEvent } from './review.events';
import type { Band, Duty, FollowUp, Reviewers } from './review.shapes';
import type { SuggestionEvent } from './suggestion.events';

export interface MassResult {
  readonly reviewId: string;
  readonly satisfaction: number;
  readonly turnout: number;
  readonly valid: boolean;
}

/** A score, and the id of the review that it comes from. */
export interface Scored {
  readonly reviewId: string;
  readonly score: number;
}

export interface Assessed {
  readonly assessmentId: string;
  /** The organisation that assessed. */
  readonly by: string;
  readonly score: number;
  readonly band: Band;
  readonly followUp: FollowUp;
  readonly helped?: boolean;
  /** Of a helper who has an id: names are sealed, and cannot be compared. */
  readonly helperId?: string;
  readonly planned?: boolean;
  readonly improved?: boolean;
  /** What had to follow and was noticed missing. */
  readonly missed: readonly Duty[];
}

export interface Suggested {
  readonly status: 'raised' | 'accepted' | 'declined' | 'closed';
  readonly answerBy?: string;
  readonly since?: string;
  /** Nobody answered in time; it can still be answered. */
  readonly unanswered: boolean;
}

/** The latest of each kind; what came before stays in the stream. */
export interface LedgerState {
  /** The latest self-review that has a score. */
  readonly self?: Scored;
  readonly leader?: Scored;
  /** The latest review by the masses, valid or not. */
  readonly mass?: MassResult;
  /** The latest one in which enough took part. */
  readonly validMass?: MassResult;
  /** The latest in which enough took part, of peers and of the organisations below. */
  readonly peer?: Scored;
  readonly upward?: Scored;
  /** The latest score of a panel of judges. */
  readonly panel?: Scored;
  readonly assessment?: Assessed;
  readonly suggestions: Readonly<Record<string, Suggested>>;
  /** Awards that were conferred, and what became of them, by round and award. */
  readonly awards: Readonly<Record<string, AwardStanding>>;
  /** By who stands back from this case: the relation. */
  readonly recused: Readonly<Record<string, string>>;
}

/** Stream `review-<campaignId>~<organizationId>[~<memberId>]`: the ledger (专项台账) of one subject in one campaign. */
export const ledger: Aggregate<LedgerState, ReviewEvent> = {
  category: 'review',
  initialState: { suggestions: {}, awards: {}, recused: {} },
  evolve(state, event) {
    switch (event.type) {
      case 'SelfReviewRecorded': {
        const { reviewId, score } = event.data;
        return score === undefined ? state : { ...state, self: { reviewId, score } };
      }
      case 'LeaderCommentRecorded':
        return { ...state, leader: { reviewId: event.data.reviewId, score: event.data.score } };
      case 'MassReviewRecorded':
        return tallied(state, event.data);
      case 'PanelScoreEntered':
        return { ...state, panel: { reviewId: event.data.reviewId, score: event.data.score } };
      case 'ReviewerRecused':
        return { ...state, recused: { ...state.recused, [event.data.reviewer]: event.data.relation } };
      case 'AssessmentRecorded': {
        const { assessmentId, by, score, band, followUp } = event.data;
        return { ...state, assessment: { assessmentId, by, score, band, followUp, missed: [] } };
      }
      case 'HelperAssigned':
      case 'ImprovementPlanSubmitted':
      case 'ImprovementConfirmed':
      case 'FollowUpMissed':
        return state.assessment === undefined ? state : { ...state, assessment: followed(state.assessment, event) };
      case 'AwardEnteredInLedger':
        return { ...state, awards: { ...state.awards, [awardKey(event.data)]: event.data.standing } };
      case 'SuggestionRaised':
      case 'SuggestionAccepted':
      case 'SuggestionDeclined':
      case 'SuggestionLeftUnanswered':
      case 'SuggestionClosed':
        return suggested(state, event);
    }
  },
};

/** Names an award of a round within the campaign. */
export function awardKey({ round, award }: { readonly round: string; readonly award: string }): string {
  return `${round}~${award}`;
}

function tallied(state: LedgerState, result: MassResult & { readonly reviewers: Reviewers }): LedgerState {
  const { reviewers, reviewId, satisfaction, turnout, valid } = result;
  const scored = { reviewId, score: satisfaction };
  switch (reviewers) {
    case 'masses': {
      const mass = { reviewId, satisfaction, turnout, valid };
      return valid ? { ...state, mass, validMass: mass } : { ...state, mass };
    }
    case 'peers':
      return valid ? { ...state, peer: scored } : state;
    case 'subordinates':
      return valid ? { ...state, upward: scored } : state;
  }
}

function followed(assessment: Assessed, event: FollowUpEvent): Assessed {
  switch (event.type) {
    case 'HelperAssigned':
      return { ...assessment, helped: true, helperId: event.data.helperId };
    case 'ImprovementPlanSubmitted':
      return { ...assessment, planned: true };
    case 'ImprovementConfirmed':
      return { ...assessment, improved: true };
    case 'FollowUpMissed':
      return { ...assessment, missed: [...assessment.missed, event.data.duty] };
  }
}

function suggested(state: LedgerState, event: SuggestionEvent): LedgerState {
  const { suggestionId } = event.data;
  const before = state.suggestions[suggestionId] ?? { status: 'raised', unanswered: false };
  const after = { ...before, ...suggestionAfter(event) };
  return { ...state, suggestions: { ...state.suggestions, [suggestionId]: after } };
}

function suggestionAfter(event: SuggestionEvent): Partial<Suggested> {
  switch (event.type) {
    case 'SuggestionRaised':
      return { answerBy: event.data.answerBy, since: event.data.since };
    case 'SuggestionAccepted':
      return { status: 'accepted' };
    case 'SuggestionDeclined':
      return { status: 'declined' };
    case 'SuggestionLeftUnanswered':
      return { unanswered: true };
    case 'SuggestionClosed':
      return { status: 'closed' };
  }
}
