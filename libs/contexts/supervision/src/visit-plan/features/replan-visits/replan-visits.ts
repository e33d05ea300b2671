import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded } from '../../../supervising.rules';
import { replanned } from '../../rounds-to-come';
import type { PlannedRound, VisitPlanEvent } from '../../visit-plan.events';
import { visitPlan, type VisitPlanState } from '../../visit-plan.state';
import type { PlanVisitsFacts } from '../plan-visits/plan-visits';

/** Given by a policy when the campaign was extended or moved to another version of its programme. */
export class ReplanVisits extends Command<{ readonly campaignId: string }> {}

export interface ReplanVisitsFacts extends PlanVisitsFacts {
  /** Whether a phase in which visits are made has been entered: before that nothing is planned. */
  readonly begun: boolean;
}

/** A round that has begun is finished as it was; the others follow the campaign. Asking twice changes nothing. */
export const replanVisits = defineFeature<{ campaignId: string }, VisitPlanState, VisitPlanEvent, ReplanVisitsFacts>({
  command: ReplanVisits,
  aggregate: visitPlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    if (!facts.begun) return [];
    const { before, after } = replanned(state, { calendar: facts, now });
    const withdrawn = before.map(({ round }) => round).filter((key) => !after.some(({ round }) => round === key));
    const rounds = after.filter((round) => !before.some((planned) => isSame(planned, round)));
    if (withdrawn.length + rounds.length === 0) return [];
    return [{ type: 'VisitsReplanned', data: { campaignId, withdrawn, rounds, since: now } }];
  },
});

function isSame(one: PlannedRound, other: PlannedRound): boolean {
  return one.round === other.round && one.opensAt === other.opensAt && one.dueAt === other.dueAt;
}
