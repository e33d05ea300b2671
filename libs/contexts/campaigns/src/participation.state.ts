import type { Subject } from '@pacesetter/contracts';
import type { Aggregate } from '@pacesetter/kernel';
import type { ParticipationEvent } from './participation.events';

export type PlanStatus = 'none' | 'submitted' | 'approved' | 'returned';

export interface Submission {
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
  readonly plan: PlanStatus;
  /** The plan that was handed in last. */
  readonly submission?: Submission;
  /** Keys of the fix-its that the plan takes over from an earlier campaign: the pledge promises them. */
  readonly plannedFixIts?: readonly string[];
  /** Of the leader whose contact point it is, where an id is known: names are sealed, and cannot be compared. */
  readonly contactLeaderId?: string;
  /** Days off or worked beyond the programme's calendar; later entries come first in importance. */
  readonly ownDays?: readonly OwnDay[];
  /** Due dates that are this participant's own, and since when pauses move them. */
  readonly ownDue?: Readonly<Record<string, { readonly dueAt: string; readonly since: string }>>;
  readonly chosen: readonly string[];
  readonly fulfilled: readonly string[];
  readonly missed: readonly string[];
  readonly waived: readonly string[];
}

/** Stream `participation-<campaignId>~<organizationId>[~<memberId>]`: one subject's part in one campaign. */
export const participation: Aggregate<ParticipationState, ParticipationEvent> = {
  category: 'participation',
  initialState: { plan: 'none', chosen: [], fulfilled: [], missed: [], waived: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'ParticipantEnrolled': {
        const { subject, level, orgType, hasSubordinates, superiorId } = event.data;
        return { ...state, enrolled: { subject, level, orgType, hasSubordinates, superiorId } };
      }
      case 'PlanSubmitted': {
        const plannedFixIts = event.data.carriedOver.map(({ key }) => key);
        return { ...state, plan: 'submitted', submission: submissionOf(event.data), plannedFixIts };
      }
      case 'PlanApproved':
        return { ...state, plan: 'approved' };
      case 'PlanReturned':
        return { ...state, plan: 'returned' };
      case 'OptionalActivityChosen':
        return { ...state, chosen: [...state.chosen, event.data.obligation] };
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
      case 'OwnDaysDeclared':
        return { ...state, ownDays: [...(state.ownDays ?? []), ...event.data.days] };
    }
  },
};

function submissionOf({ planId, submittedAt }: Submission): Submission {
  return { planId, submittedAt };
}
