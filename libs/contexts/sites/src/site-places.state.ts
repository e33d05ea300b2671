import type { Aggregate } from '@pacesetter/kernel';
import type { Ranked, SitePlacesEvent } from './site-places.events';

export interface SitePlacesState {
  /** What the decider has set; absent where the plan says how many there are. */
  readonly ownPlaces?: number;
  readonly holders: ReadonlySet<string>;
  /** Who moves up, best first. */
  readonly reserve: readonly Ranked[];
  /** Days on which lost places have been filled. */
  readonly filled: readonly string[];
}

/**
 * Stream `siteplaces-<campaignId>~<tier>~<area>`: the one place that gives places of an area away, so that no quota is ever
 * exceeded.
 */
export const sitePlaces: Aggregate<SitePlacesState, SitePlacesEvent> = {
  category: 'siteplaces',
  initialState: { holders: new Set(), reserve: [], filled: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'OwnSitePlacesSet':
        return { ...state, ownPlaces: event.data.places };
      case 'SitesDesignated': {
        const { ranking, designated, reserve } = event.data;
        const waiting = new Set(reserve);
        const added = ranking.filter(({ organizationId }) => waiting.has(organizationId));
        return {
          ...state,
          holders: new Set([...state.holders, ...designated]),
          reserve: [...state.reserve, ...added].sort(byMerit),
        };
      }
      case 'SitePlacesFilled': {
        const { freed, replacements, dueAt } = event.data;
        const lost = new Set(freed);
        const moved = new Set(replacements.map(({ organizationId }) => organizationId));
        const kept = [...state.holders].filter((holder) => !lost.has(holder));
        return {
          ...state,
          holders: new Set([...kept, ...moved]),
          reserve: state.reserve.filter(({ organizationId }) => !moved.has(organizationId)),
          filled: [...state.filled, dueAt],
        };
      }
    }
  },
};

/** The better score first, then the smaller id: the same whatever the order in which they were named. */
export function byMerit(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.organizationId < b.organizationId ? -1 : 1);
}
