import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { teamFor } from '../../inspectors/recusal.rules';
import { campaignRuns } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';
import { type DueVisit, dueIn, type InspectorFacts, type RoundFacts } from '../../visit.rules';

export interface Assignment extends DueVisit {
  /** Ids of those who are asked to go; who must not is recused, and the next on the list goes instead. */
  readonly inspectors: readonly string[];
}

export class AssignInspectors extends Command<Assignment> {}

export type AssignmentFacts = RoundFacts & InspectorFacts;

/** At least two go, and nobody inspects the own organisation, one above it, or one with a declared relation (回避). */
export const assignInspectors = defineFeature<Assignment, SupervisionState, SupervisionEvent, AssignmentFacts>({
  command: AssignInspectors,
  aggregate: supervision,
  stream: ({ campaignId, subject: { organizationId } }) => inCampaign(campaignId, { organizationId }),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject: { organizationId }, round, inspectors: asked }, state, { facts, actor }) {
    campaignRuns(facts);
    if (actor.role !== 'administrator' && actor.role !== 'supervisor') {
      throw refuse('not-a-supervisor', 'supervisors and the campaign office assign inspectors', { role: actor.role });
    }
    const kind = dueIn(round, facts);
    if (state.visited.includes(round)) throw refuse('not-due', `the visit of "${round}" has been made`, { round });
    if (state.assigned[round] !== undefined) return [];
    const { inspectors: list, minimum } = facts;
    const { inspectors, recused } = teamFor(list, { organizationId, asked: [...new Set(asked)], minimum });
    const team = { inspectors: [...inspectors], recused: [...recused] };
    return [{ type: 'InspectorsAssigned', data: { campaignId, subject: { organizationId }, round, kind, ...team } }];
  },
});
