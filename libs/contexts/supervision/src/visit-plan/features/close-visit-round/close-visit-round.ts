import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../supervision.errors';
import type { VisitPlanEvent } from '../../visit-plan.events';
import { knownRound, momentHasCome, type RoundRef, type VisitPlanFacts } from '../../visit-plan.rules';
import { visitPlan, type VisitPlanState } from '../../visit-plan.state';

export interface EndedRound extends RoundRef {
  readonly due: number;
  readonly missed: number;
}

/** By the system, after every visit of the round that was not made has been noticed. */
export class CloseVisitRound extends Command<EndedRound> {}

export const closeVisitRound = defineFeature<EndedRound, VisitPlanState, VisitPlanEvent, VisitPlanFacts>({
  command: CloseVisitRound,
  aggregate: visitPlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, due, missed }, state, { facts, now }) {
    if (facts.status === 'paused') throw refuse('campaign-not-running', 'the campaign is paused');
    const open = knownRound(state, round);
    if (open.status === 'closed') return [];
    if (open.status === 'planned') throw refuse('round-unknown', `the round "${round}" has not begun`);
    momentHasCome(open.dueAt, open, { facts, now });
    return [{ type: 'VisitRoundClosed', data: { campaignId, round, kind: open.kind, due, missed } }];
  },
});
