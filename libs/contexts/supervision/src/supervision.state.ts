import type { Aggregate } from '@pacesetter/kernel';
import type { SupervisionEvent } from './supervision.events';
import type { Cause, Measure } from './supervision.shapes';

export interface Rectification {
  readonly status: 'ordered' | 'submitted' | 'returned' | 'verified';
  readonly cause: Cause;
  readonly listed: boolean;
  readonly deadline: string;
  /** When the time until the deadline began to run. */
  readonly since: string;
  /** Whether this deadline has been noticed as missed. */
  readonly missed: boolean;
  readonly rung?: Measure;
}

export interface SupervisionState {
  /** By id, in the order in which they were given. */
  readonly rectifications: Readonly<Record<string, Rectification>>;
  /** Missed obligations that do not count yet: until when, and since when that time runs. */
  readonly inGrace: Readonly<Record<string, { readonly until: string; readonly since: string }>>;
  readonly openAccountability: readonly string[];
  readonly closedAccountability: readonly string[];
}

/** Stream `supervision-<campaignId>~<organizationId>[~<memberId>]`: how one subject is supervised in one campaign. */
export const supervision: Aggregate<SupervisionState, SupervisionEvent> = {
  category: 'supervision',
  initialState: { rectifications: {}, inGrace: {}, openAccountability: [], closedAccountability: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'OverdueObligationNoted': {
        const { obligation, until, since } = event.data;
        return { ...state, inGrace: { ...state.inGrace, [obligation]: { until, since } } };
      }
      case 'OverdueObligationForgiven':
        return { ...state, inGrace: without(state.inGrace, event.data.obligation) };
      case 'RectificationOrdered': {
        const { rectificationId, cause, listed, deadline, since, rung } = event.data;
        const order = { status: 'ordered', cause, listed, deadline, since, missed: false, rung } as const;
        return {
          ...state,
          inGrace: cause.kind === 'obligation-missed' ? without(state.inGrace, cause.ref) : state.inGrace,
          rectifications: { ...state.rectifications, [rectificationId]: order },
        };
      }
      case 'RectificationSubmitted':
        return changed(state, event.data.rectificationId, { status: 'submitted' });
      case 'RectificationVerified':
        return changed(state, event.data.rectificationId, { status: 'verified' });
      case 'RectificationReturned': {
        const { rectificationId, deadline, since } = event.data;
        return changed(state, rectificationId, { status: 'returned', deadline, since, missed: false });
      }
      case 'RectificationListed':
        return changed(state, event.data.rectificationId, { listed: true });
      case 'RectificationExtended': {
        const { rectificationId, deadline, since } = event.data;
        return changed(state, rectificationId, { deadline, since, missed: false });
      }
      case 'RectificationMissed':
        return changed(state, event.data.rectificationId, { missed: true });
      case 'EscalationRaised': {
        const { rectificationId, rung, deadline, since } = event.data;
        if (rectificationId === undefined) return state;
        const newDeadline = deadline === undefined || since === undefined ? {} : { deadline, since, missed: false };
        return changed(state, rectificationId, { rung, ...newDeadline });
      }
      case 'AccountabilityOpened':
        return { ...state, openAccountability: [...state.openAccountability, event.data.accountabilityId] };
      case 'AccountabilityClosed': {
        const { accountabilityId } = event.data;
        return {
          ...state,
          openAccountability: state.openAccountability.filter((id) => id !== accountabilityId),
          closedAccountability: [...state.closedAccountability, accountabilityId],
        };
      }
      case 'VisitRecorded':
      case 'CommendationCirculated':
        return state;
    }
  },
};

function changed(state: SupervisionState, id: string, change: Partial<Rectification>): SupervisionState {
  const rectification = state.rectifications[id];
  if (rectification === undefined) return state;
  return { ...state, rectifications: { ...state.rectifications, [id]: { ...rectification, ...change } } };
}

function without(inGrace: SupervisionState['inGrace'], obligation: string): SupervisionState['inGrace'] {
  const { [obligation]: _ended, ...others } = inGrace;
  return others;
}
