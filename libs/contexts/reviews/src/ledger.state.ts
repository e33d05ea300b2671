import type { Aggregate } from '@pacesetter/kernel';
import type { Band, FollowUp, ReviewEvent } from './review.events';

export interface MassResult {
  readonly reviewId: string;
  readonly satisfaction: number;
  readonly turnout: number;
  readonly valid: boolean;
}

export interface Assessed {
  readonly assessmentId: string;
  readonly score: number;
  readonly band: Band;
  readonly followUp: FollowUp;
  /** Of a helper who has an id: names are sealed, and cannot be compared. */
  readonly helperId?: string;
}

/** The latest of each kind; what came before stays in the stream. */
export interface LedgerState {
  readonly leader?: { readonly reviewId: string; readonly score: number };
  /** The latest review by the masses, valid or not. */
  readonly mass?: MassResult;
  /** The latest one in which enough took part. */
  readonly validMass?: MassResult;
  readonly assessment?: Assessed;
}

/** Stream `review-<campaignId>~<organizationId>[~<memberId>]`: the ledger (专项台账) of one subject in one campaign. */
export const ledger: Aggregate<LedgerState, ReviewEvent> = {
  category: 'review',
  initialState: {},
  evolve(state, event) {
    switch (event.type) {
      case 'LeaderCommentRecorded':
        return { ...state, leader: { reviewId: event.data.reviewId, score: event.data.score } };
      case 'MassReviewRecorded': {
        const { reviewers, reviewId, satisfaction, turnout, valid } = event.data;
        if (reviewers === 'peers') return state;
        const mass = { reviewId, satisfaction, turnout, valid };
        return valid ? { ...state, mass, validMass: mass } : { ...state, mass };
      }
      case 'AssessmentRecorded': {
        const { assessmentId, score, band, followUp } = event.data;
        return { ...state, assessment: { assessmentId, score, band, followUp } };
      }
      case 'HelperAssigned':
        return state.assessment === undefined
          ? state
          : { ...state, assessment: { ...state.assessment, helperId: event.data.helperId } };
      case 'SelfReviewRecorded':
      case 'SuggestionRaised':
        return state;
    }
  },
};
