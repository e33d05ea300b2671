import type { Aggregate } from '@pacesetter/kernel';
import type { AwardEvent } from './award.events';
import type { Stage, UpwardOrigin } from './award.shapes';

/** What an eligibility check found. */
export interface EligibilityCheck {
  readonly eligible: boolean;
  readonly score: number;
  readonly missing: readonly string[];
  /** Parts of the quota that count the candidate. */
  readonly parts: readonly string[];
}

export interface AwardState {
  readonly status: 'none' | 'nominated' | 'endorsed' | 'conferred' | 'refused' | 'revoked' | 'withdrawn';
  /** Organisations that stand behind the nomination, in the order in which they said so. */
  readonly endorsedBy: readonly string[];
  /** The candidacy in a lower campaign that led to this one. */
  readonly origin?: UpwardOrigin;
  /** The award is held, and the lower one that led to it was revoked. */
  readonly questioned: boolean;
  readonly checks: Readonly<Partial<Record<Stage, EligibilityCheck>>>;
  readonly objections: Readonly<Record<string, 'open' | 'upheld' | 'dismissed'>>;
}

/** Stream `award-<campaignId>~<round>~<award>~<organizationId>[~<memberId>]`: one candidacy. */
export const award: Aggregate<AwardState, AwardEvent> = {
  category: 'award',
  initialState: { status: 'none', endorsedBy: [], questioned: false, checks: {}, objections: {} },
  evolve(state, event) {
    switch (event.type) {
      case 'AwardNominated': {
        const { endorsed, origin } = event.data;
        return { ...state, status: endorsed ? 'endorsed' : 'nominated', ...(origin && { origin }) };
      }
      case 'NominationEndorsed': {
        const { by, final } = event.data;
        const endorsedBy = by === undefined ? state.endorsedBy : [...state.endorsedBy, by];
        return { ...state, endorsedBy, status: final ? 'endorsed' : 'nominated' };
      }
      case 'UpwardOutcomeReached':
        return state;
      case 'EligibilityChecked': {
        const { stage, eligible, score, missing, parts = [] } = event.data;
        return { ...state, checks: { ...state.checks, [stage]: { eligible, score, missing, parts } } };
      }
      case 'ObjectionRaised':
        return { ...state, objections: { ...state.objections, [event.data.objectionId]: 'open' } };
      case 'ObjectionSettled': {
        const verdict = event.data.upheld ? 'upheld' : 'dismissed';
        return { ...state, objections: { ...state.objections, [event.data.objectionId]: verdict } };
      }
      case 'AwardConferred':
        return { ...state, status: 'conferred' };
      case 'AwardRefused':
        return { ...state, status: 'refused' };
      case 'AwardRevoked':
        return { ...state, status: 'revoked', questioned: false };
      case 'NominationWithdrawn':
        return { ...state, status: 'withdrawn' };
      case 'AwardCalledIntoQuestion':
        return { ...state, questioned: true };
      case 'AwardUpheld':
        return { ...state, questioned: false };
    }
  },
};

/** How many objections stand like this. */
export function objectionsThatAre(verdict: 'open' | 'upheld' | 'dismissed', { objections }: AwardState): number {
  return Object.values(objections).filter((objection) => objection === verdict).length;
}
