import type { Aggregate } from '@pacesetter/kernel';
import type { AwardEvent } from './award.events';
import type { Stage } from './award.shapes';

/** What an eligibility check found. */
export interface EligibilityCheck {
  readonly eligible: boolean;
  readonly score: number;
  readonly missing: readonly string[];
}

export interface AwardState {
  readonly status: 'none' | 'nominated' | 'endorsed' | 'conferred' | 'refused' | 'revoked';
  readonly checks: Readonly<Partial<Record<Stage, EligibilityCheck>>>;
  readonly objections: Readonly<Record<string, 'open' | 'upheld' | 'dismissed'>>;
}

/** Stream `award-<campaignId>~<round>~<award>~<organizationId>[~<memberId>]`: one candidacy. */
export const award: Aggregate<AwardState, AwardEvent> = {
  category: 'award',
  initialState: { status: 'none', checks: {}, objections: {} },
  evolve(state, event) {
    switch (event.type) {
      case 'AwardNominated':
        return { ...state, status: event.data.by === 'superior' ? 'endorsed' : 'nominated' };
      case 'NominationEndorsed':
        return { ...state, status: 'endorsed' };
      case 'EligibilityChecked': {
        const { stage, eligible, score, missing } = event.data;
        return { ...state, checks: { ...state.checks, [stage]: { eligible, score, missing } } };
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
        return { ...state, status: 'revoked' };
    }
  },
};

/** How many objections stand like this. */
export function objectionsThatAre(verdict: 'open' | 'upheld' | 'dismissed', { objections }: AwardState): number {
  return Object.values(objections).filter((objection) => objection === verdict).length;
}
