import type { Subject } from '@pacesetter/contracts';
import type { Aggregate } from '@pacesetter/kernel';
import type { Mark, Opening, Remark, SessionEvent } from './session.events';

export interface Sheet {
  readonly marks: readonly Mark[];
  readonly suggestions: readonly Remark[];
}

export interface SessionState {
  readonly status: 'none' | 'open' | 'closed';
  readonly opened?: Opening;
  /** By reviewer: keys of the subjects that the reviewer does not mark. */
  readonly recused: Readonly<Record<string, readonly string[]>>;
  /** By reviewer: what has been handed in. */
  readonly sheets: Readonly<Record<string, Sheet>>;
}

/** Names a subject in one campaign. */
export function subjectKey({ organizationId, memberId }: Subject): string {
  return memberId === undefined ? organizationId : `${organizationId}~${memberId}`;
}

/** Stream `reviewsession-<campaignId>~<organizationId>~<kind>~<round>`: who marks whom, and what came of it. */
export const reviewSession: Aggregate<SessionState, SessionEvent> = {
  category: 'reviewsession',
  initialState: { status: 'none', recused: {}, sheets: {} },
  evolve(state, event) {
    switch (event.type) {
      case 'ReviewSessionOpened':
        return { ...state, status: 'open', opened: event.data };
      case 'SessionReviewerRecused': {
        const { reviewer, subject } = event.data;
        const before = state.recused[reviewer] ?? [];
        return { ...state, recused: { ...state.recused, [reviewer]: [...before, subjectKey(subject)] } };
      }
      case 'ReviewSheetHandedIn': {
        const { reviewer, marks, suggestions } = event.data;
        return { ...state, sheets: { ...state.sheets, [reviewer]: { marks, suggestions } } };
      }
      case 'ReviewSessionClosed':
        return { ...state, status: 'closed' };
    }
  },
};
