import type { Aggregate } from '@pacesetter/kernel';
import type { InspectorateEvent } from './inspectorate.events';

export interface Inspector {
  readonly name: string;
  readonly organizationId?: string;
  /** The organisations above the inspector's own. */
  readonly superiorIds: readonly string[];
  /** Organisations that the inspector has something to do with, and what. */
  readonly relations: Readonly<Record<string, string>>;
}

/** By id, in the order in which they were listed. */
export type InspectorList = Readonly<Record<string, Inspector>>;

export interface InspectorateState {
  readonly inspectors: InspectorList;
}

/** Stream `inspectorate-<campaignId>`: who can inspect in a campaign. */
export const inspectorate: Aggregate<InspectorateState, InspectorateEvent> = {
  category: 'inspectorate',
  initialState: { inspectors: {} },
  evolve(state, event) {
    const { inspectorId } = event.data;
    const known = state.inspectors[inspectorId];
    switch (event.type) {
      case 'InspectorListed': {
        const { name, organizationId, superiorIds } = event.data;
        const listed = { name, organizationId, superiorIds, relations: known?.relations ?? {} };
        return { inspectors: { ...state.inspectors, [inspectorId]: listed } };
      }
      case 'InspectorRelationDeclared': {
        if (known === undefined) return state;
        const { organizationId, relation } = event.data;
        const relations = { ...known.relations, [organizationId]: relation };
        return { inspectors: { ...state.inspectors, [inspectorId]: { ...known, relations } } };
      }
    }
  },
};
