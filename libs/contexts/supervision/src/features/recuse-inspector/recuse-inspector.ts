import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { enough, freeFor } from '../../inspectors/recusal.rules';
import { campaignRuns, reasonGiven } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';
import { type DueVisit, dueIn } from '../../visit.rules';
import type { AssignmentFacts } from '../assign-inspectors/assign-inspectors';

export interface RecusalAsked extends DueVisit {
  readonly inspectorId: string;
}

/** Needs a reason in its context; the next on the list who may goes instead. */
export class RecuseInspector extends Command<RecusalAsked> {}

export const recuseInspector = defineFeature<RecusalAsked, SupervisionState, SupervisionEvent, AssignmentFacts>({
  command: RecuseInspector,
  aggregate: supervision,
  stream: ({ campaignId, subject: { organizationId } }) => inCampaign(campaignId, { organizationId }),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject: { organizationId }, round, inspectorId }, state, { facts, actor, reason }) {
    campaignRuns(facts);
    if (actor.id !== inspectorId && actor.role !== 'administrator') {
      throw refuse('not-a-supervisor', 'inspectors recuse themselves, the campaign office recuses all');
    }
    reasonGiven(reason);
    dueIn(round, facts);
    const assigned = state.assigned[round] ?? [];
    if (!assigned.includes(inspectorId)) {
      throw refuse('inspectors-not-assigned', `${inspectorId} was not going in "${round}"`, { assigned });
    }
    const { inspectors: list, minimum } = facts;
    const rest = assigned.filter((id) => id !== inspectorId);
    const [replacedBy] = freeFor(list, organizationId, assigned);
    const inspectors = replacedBy === undefined ? rest : [...rest, replacedBy];
    enough(inspectors.length, minimum);
    const recused = { inspectorId, ground: 'recused-by-decision', note: reason } as const;
    const instead = replacedBy === undefined ? {} : { replacedBy };
    const data = {
      campaignId,
      subject: { organizationId },
      round,
      ...recused,
      ...instead,
      inspectors: [...inspectors],
    };
    return [{ type: 'InspectorRecused', data }];
  },
});
