import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded, type SupervisionFacts, textGiven } from '../../../supervising.rules';
import { refuse } from '../../../supervision.errors';
import type { InspectorateEvent } from '../../inspectorate.events';
import { inspectorate, type InspectorateState } from '../../inspectorate.state';
import { known } from '../../recusal.rules';

export interface Relation {
  readonly campaignId: string;
  readonly inspectorId: string;
  readonly organizationId: string;
  /** What it is. */
  readonly relation: string;
}

/** Whoever has something to do with an organisation does not inspect it (回避). */
export class DeclareRelation extends Command<Relation> {}

type Facts = Pick<SupervisionFacts, 'status' | 'rule'>;

export const declareRelation = defineFeature<Relation, InspectorateState, InspectorateEvent, Facts>({
  command: DeclareRelation,
  aggregate: inspectorate,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, inspectorId, organizationId, relation }, state, { facts, actor }) {
    campaignHasNotEnded(facts);
    const { relations } = known(state.inspectors, inspectorId);
    if (actor.id !== inspectorId && actor.role !== 'administrator') {
      throw refuse('not-a-supervisor', 'inspectors declare their own relations, the campaign office those of all');
    }
    textGiven(relation);
    if (relations[organizationId] === relation) return [];
    return [{ type: 'InspectorRelationDeclared', data: { campaignId, inspectorId, organizationId, relation } }];
  },
});
