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
  /** Listed: until when something has to be told of the progress. */
  readonly progress?: Deadline;
  /** Submitted: until when somebody else has to have looked; gone once that was noticed. */
  readonly verification?: Deadline;
}

/** A deadline, and when its time began to run. */
export interface Deadline {
  readonly by: string;
  readonly since: string;
}

export interface SupervisionState {
  /** By id, in the order in which they were given. */
  readonly rectifications: Readonly<Record<string, Rectification>>;
  /** Missed obligations that do not count yet: until when, and since when that time runs. */
  readonly inGrace: Readonly<Record<string, { readonly until: string; readonly since: string }>>;
  readonly openAccountability: readonly string[];
  readonly closedAccountability: readonly string[];
  /** Inspectors who go, by round of visits. */
  readonly assigned: Readonly<Record<string, readonly string[]>>;
  /** Rounds of visits in which the subject was visited, and in which it was due a visit that nobody made. */
  readonly visited: readonly string[];
  readonly notVisited: readonly string[];
}

/** Stream `supervision-<campaignId>~<organizationId>[~<memberId>]`: how one subject is supervised in one campaign. */
export const supervision: Aggregate<SupervisionState, SupervisionEvent> = {
  category: 'supervision',
  initialState: {
    rectifications: {},
    inGrace: {},
    openAccountability: [],
    closedAccountability: [],
    assigned: {},
    visited: [],
    notVisited: [],
  },
  evolve(state, event) {
    switch (event.type) {
      case 'OverdueObligationNoted': {
        const { obligation, until, since } = event.data;
        return { ...state, inGrace: { ...state.inGrace, [obligation]: { until, since } } };
      }
      case 'OverdueObligationForgiven':
        return { ...state, inGrace: without(state.inGrace, event.data.obligation) };
      case 'RectificationOrdered': {
        const { rectificationId, cause, listed, deadline, since, rung, progressBy } = event.data;
        const progress = untilWhen(progressBy, since);
        const order = { status: 'ordered', cause, listed, deadline, since, missed: false, rung, progress } as const;
        return {
          ...state,
          inGrace: cause.kind === 'obligation-missed' ? without(state.inGrace, cause.ref) : state.inGrace,
          rectifications: { ...state.rectifications, [rectificationId]: order },
        };
      }
      case 'RectificationSubmitted': {
        const { rectificationId, verifyBy, since } = event.data;
        return changed(state, rectificationId, {
          status: 'submitted',
          progress: undefined,
          verification: untilWhen(verifyBy, since),
        });
      }
      case 'RectificationVerified':
        return changed(state, event.data.rectificationId, {
          status: 'verified',
          progress: undefined,
          verification: undefined,
        });
      case 'VerificationMissed':
        return changed(state, event.data.rectificationId, { verification: undefined });
      case 'RectificationReturned': {
        const { rectificationId, deadline, since, progressBy } = event.data;
        const progress = untilWhen(progressBy, since);
        const times = { deadline, since, missed: false, progress, verification: undefined };
        const again = { status: 'returned', ...times } as const;
        return changed(state, rectificationId, again);
      }
      case 'RectificationListed': {
        const { rectificationId, progressBy, since } = event.data;
        return changed(state, rectificationId, { listed: true, progress: untilWhen(progressBy, since) });
      }
      case 'RectificationProgressReported':
      case 'RectificationProgressMissed': {
        const { rectificationId, progressBy, since } = event.data;
        return changed(state, rectificationId, { progress: untilWhen(progressBy, since) });
      }
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
      case 'InspectorsAssigned':
      case 'InspectorRecused': {
        const { round, inspectors } = event.data;
        return { ...state, assigned: { ...state.assigned, [round]: inspectors } };
      }
      case 'VisitRecorded': {
        const { round } = event.data;
        return round === undefined ? state : { ...state, visited: [...state.visited, round] };
      }
      case 'VisitMissed':
        return { ...state, notVisited: [...state.notVisited, event.data.round] };
      case 'CommendationCirculated':
        return state;
    }
  },
};

function untilWhen(by: string | undefined, since: string | undefined): Deadline | undefined {
  return by === undefined || since === undefined ? undefined : { by, since };
}

function changed(state: SupervisionState, id: string, change: Partial<Rectification>): SupervisionState {
  const rectification = state.rectifications[id];
  if (rectification === undefined) return state;
  return { ...state, rectifications: { ...state.rectifications, [id]: { ...rectification, ...change } } };
}

function without(inGrace: SupervisionState['inGrace'], obligation: string): SupervisionState['inGrace'] {
  const { [obligation]: _ended, ...others } = inGrace;
  return others;
}
