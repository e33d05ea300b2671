import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded, type SupervisionFacts, textGiven } from '../../../supervising.rules';
import { refuse } from '../../../supervision.errors';
import type { InspectorateEvent } from '../../inspectorate.events';
import { inspectorate, type InspectorateState } from '../../inspectorate.state';

export interface NewInspector {
  readonly campaignId: string;
  readonly inspectorId: string;
  readonly name: string;
  /** Where the inspector comes from; absent for those from outside. */
  readonly organizationId?: string;
}

export class ListInspector extends Command<NewInspector> {}

export interface ListingInspectorFacts extends Pick<SupervisionFacts, 'status' | 'rule'> {
  /** The organisations above the inspector's own, from the nearest up. */
  readonly superiorIds: readonly string[];
}

export const listInspector = defineFeature<NewInspector, InspectorateState, InspectorateEvent, ListingInspectorFacts>({
  command: ListInspector,
  aggregate: inspectorate,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, inspectorId, name, organizationId }, state, { facts, actor }) {
    campaignHasNotEnded(facts);
    if (actor.role !== 'administrator') throw refuse('not-a-supervisor', 'the campaign office lists inspectors');
    textGiven(name);
    const known = state.inspectors[inspectorId];
    if (known?.name === name && known.organizationId === organizationId) return [];
    const from = organizationId === undefined ? {} : { organizationId };
    const superiorIds = [...facts.superiorIds];
    return [{ type: 'InspectorListed', data: { campaignId, inspectorId, name, ...from, superiorIds } }];
  },
});
