import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded } from '../../../supervising.rules';
import { roundsOf, roundsToCome, type VisitCalendar } from '../../rounds-to-come';
import type { VisitPlanEvent } from '../../visit-plan.events';
import type { VisitPlanFacts } from '../../visit-plan.rules';
import { visitPlan, type VisitPlanState } from '../../visit-plan.state';

/** Asked at the beginning of each phase in which visits are made; what is planned already stays as it is. */
export class PlanVisits extends Command<{ readonly campaignId: string }> {}

export type PlanVisitsFacts = VisitPlanFacts & VisitCalendar;

export const planVisits = defineFeature<{ campaignId: string }, VisitPlanState, VisitPlanEvent, PlanVisitsFacts>({
  command: PlanVisits,
  aggregate: visitPlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    const rounds = facts.recurring.flatMap((kind) =>
      roundsToCome(roundsOf(kind, state), kind, { calendar: facts, now }),
    );
    return rounds.length === 0 ? [] : [{ type: 'VisitsPlanned', data: { campaignId, rounds, since: now } }];
  },
});
