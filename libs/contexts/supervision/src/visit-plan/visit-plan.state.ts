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
        const planned: Record<string, VisitRound> = {};
        for (const round of rounds) planned[round.round] = { ...round, status: 'planned', since, organizationIds: [] };
        return { rounds: { ...state.rounds, ...planned } };
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

function changed(state: VisitPlanState, key: string, change: Partial<VisitRound>): VisitPlanState {
  const round = state.rounds[key];
  return round === undefined ? state : { rounds: { ...state.rounds, [key]: { ...round, ...change } } };
}
