import type { Aggregate } from '@pacesetter/kernel';
import type { PlannedRound, VisitPlanEvent } from './visit-plan.events';

export interface VisitRound extends PlannedRound {
  readonly status: 'planned' | 'open' | 'closed';
  /** When the time until the round's moments began to run. */
  readonly since: string;
  readonly drawId?: string;
  /** Who is due a visit, where no draw says it; forgotten when the round is closed. */
  readonly organizationIds: readonly string[];
}

export interface VisitPlanState {
  /** By key, in the order in which they were planned. */
  readonly rounds: Readonly<Record<string, VisitRound>>;
}

/** Stream `visitplan-<campaignId>`: the rounds of visits that the programme wants. */
export const visitPlan: Aggregate<VisitPlanState, VisitPlanEvent> = {
  category: 'visitplan',
  initialState: { rounds: {} },
  evolve(state, event) {
    switch (event.type) {
      case 'VisitsPlanned': {
        const { rounds, since } = event.data;
        return { rounds: { ...state.rounds, ...planned(rounds, since) } };
      }
      case 'VisitsReplanned': {
        const { withdrawn, rounds, since } = event.data;
        const left = Object.entries(state.rounds).filter(([key]) => !withdrawn.includes(key));
        return { rounds: { ...Object.fromEntries(left), ...planned(rounds, since) } };
      }
      case 'VisitRoundOpened': {
        const { round, dueAt, since, drawId, organizationIds } = event.data;
        return changed(state, round, { status: 'open', dueAt, since, drawId, organizationIds });
      }
      case 'VisitRoundClosed':
        return changed(state, event.data.round, { status: 'closed', organizationIds: [] });
    }
  },
};

function planned(rounds: readonly PlannedRound[], since: string): Readonly<Record<string, VisitRound>> {
  return Object.fromEntries(
    rounds.map((round) => [round.round, { ...round, status: 'planned', since, organizationIds: [] }]),
  );
}

function changed(state: VisitPlanState, key: string, change: Partial<VisitRound>): VisitPlanState {
  const round = state.rounds[key];
  return round === undefined ? state : { rounds: { ...state.rounds, [key]: { ...round, ...change } } };
}
