import type { Subject } from '@pacesetter/contracts';
import type { Aggregate } from '@pacesetter/kernel';
import type { Mark, Opening, Remark, SessionEvent } from './session.events';

export interface Sheet {
  readonly marks: readonly Mark[];
  readonly suggestions: readonly Remark[];
}

/** A sheet of a secret session, as history holds it. */
export interface SecretSheet {
  readonly secret: string;
}

export interface SessionState {
  readonly status: 'none' | 'open' | 'closed';
  readonly keyDestroyed?: boolean;
  readonly opened?: Opening;
  /** By reviewer: keys of the subjects that the reviewer does not mark. */
  readonly recused: Readonly<Record<string, readonly string[]>>;
  /** By reviewer: what has been handed in. */
  readonly sheets: Readonly<Record<string, Sheet | SecretSheet>>;
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
        const { reviewer, marks = [], suggestions = [], secret } = event.data;
        const sheet = secret === undefined ? { marks, suggestions } : { secret };
        return { ...state, sheets: { ...state.sheets, [reviewer]: sheet } };
      }
      case 'ReviewSessionClosed':
        return { ...state, status: 'closed' };
      case 'SheetKeyDestroyed':
        return { ...state, keyDestroyed: true };
    }
  },
};
