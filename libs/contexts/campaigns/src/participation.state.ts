import type { Subject } from '@pacesetter/contracts';
import type { Aggregate } from '@pacesetter/kernel';
import type { ParticipationEvent } from './participation.events';

export type PlanStatus = 'submitted' | 'approved' | 'returned';

/** A plan as it was handed in last. */
export interface Plan {
  readonly status: PlanStatus;
  readonly planId: string;
  readonly submittedAt: string;
}

/** A span of days that an organisation keeps for itself. */
export interface OwnDay {
  readonly from: string;
  readonly to?: string;
  readonly working: boolean;
}

export interface ParticipationState {
  readonly enrolled?: {
    readonly subject: Subject;
    readonly level: string;
    readonly orgType: string;
    readonly hasSubordinates: boolean;
    readonly superiorId?: string;
  };
  /** Of a floating member: the home organisation, which assists the one that leads (`enrolled.superiorId`). */
  readonly assistedBy?: string;
  /** By the obligation that each answers: a programme with rounds asks for one in each of them. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** Keys of the fix-its that the latest plan takes over from an earlier campaign: the pledge promises them. */
  readonly plannedFixIts?: readonly string[];
  /** Of the leader whose contact point it is, where an id is known: names are sealed, and cannot be compared. */
  readonly contactLeaderId?: string;
  /** Days off or worked beyond the programme's calendar; later entries come first in importance. */
  readonly ownDays?: readonly OwnDay[];
  /** Due dates that are this participant's own, and since when pauses move them. */
  readonly ownDue?: Readonly<Record<string, { readonly dueAt: string; readonly since: string }>>;
  readonly chosen: readonly string[];
  /** Ordered from above, beside what the programme asks of everybody of this kind. */
  readonly ordered: readonly string[];
  readonly fulfilled: readonly string[];
  readonly missed: readonly string[];
  readonly waived: readonly string[];
}

/** Stream `participation-<campaignId>~<organizationId>[~<memberId>]`: one subject's part in one campaign. */
export const participation: Aggregate<ParticipationState, ParticipationEvent> = {
  category: 'participation',
  initialState: { plans: {}, chosen: [], ordered: [], fulfilled: [], missed: [], waived: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'ParticipantEnrolled': {
        const { subject, level, orgType, hasSubordinates, superiorId } = event.data;
        return { ...state, enrolled: { subject, level, orgType, hasSubordinates, superiorId } };
      }
      case 'PlanSubmitted': {
        const { obligation, planId, submittedAt, carriedOver } = event.data;
        const plans: ParticipationState['plans'] = {
          ...state.plans,
          [obligation]: { status: 'submitted', planId, submittedAt },
        };
        return { ...state, plans, plannedFixIts: carriedOver.map(({ key }) => key) };
      }
      case 'PlanApproved':
        return decided(state, event.data.obligation, 'approved');
      case 'PlanReturned':
        return decided(state, event.data.obligation, 'returned');
      case 'OptionalActivityChosen':
        return { ...state, chosen: [...state.chosen, event.data.obligation] };
      case 'ObligationOrdered': {
        const { obligation, dueAt, since } = event.data;
        const ordered = [...state.ordered, obligation];
        return since === undefined
          ? { ...state, ordered }
          : { ...state, ordered, ownDue: { ...state.ownDue, [obligation]: { dueAt, since } } };
      }
      case 'ObligationReminded':
        return state;
      case 'ObligationFulfilled':
        return { ...state, fulfilled: [...state.fulfilled, event.data.obligation] };
      case 'ObligationMissed':
        return { ...state, missed: [...state.missed, event.data.obligation] };
      case 'ObligationWaived':
        return { ...state, waived: [...state.waived, event.data.obligation] };
      case 'DueDateSet': {
        const { obligation, dueAt, since } = event.data;
        return { ...state, ownDue: { ...state.ownDue, [obligation]: { dueAt, since } } };
      }
      case 'LeadingGroupFormed':
        return state;
      case 'ContactPointAssigned':
        return { ...state, contactLeaderId: event.data.leaderId };
      case 'ParticipationMoved': {
        const { to, assistedBy } = event.data;
        return { ...state, enrolled: state.enrolled && { ...state.enrolled, superiorId: to }, assistedBy };
      }
      case 'HomeAssistanceRecorded':
        return state;
      case 'OwnDaysDeclared':
        return { ...state, ownDays: [...(state.ownDays ?? []), ...event.data.days] };
    }
  },
};

function decided(state: ParticipationState, obligation: string, status: PlanStatus): ParticipationState {
  const plan = state.plans[obligation];
  return plan === undefined ? state : { ...state, plans: { ...state.plans, [obligation]: { ...plan, status } } };
}

/**
 * The organisation that leads a subject's participation: an organisation its own; of a member the one where the member is,
 * which may be another than the subject names. A subject keeps its name wherever it goes, so that it has one participation.
 */
export function ledBy(
  { organizationId, memberId }: Subject,
  { enrolled }: Pick<ParticipationState, 'enrolled'>,
): string {
  return memberId === undefined ? organizationId : (enrolled?.superiorId ?? organizationId);
}
