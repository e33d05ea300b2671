import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded } from '../../../supervising.rules';
import type { VisitKind } from '../../../supervision.shapes';
import type { PlannedRound, VisitPlanEvent } from '../../visit-plan.events';
import type { VisitPlanFacts } from '../../visit-plan.rules';
import { visitPlan, type VisitPlanState } from '../../visit-plan.state';

/** Asked at the beginning of each phase in which visits are made; what is planned already stays as it is. */
export class PlanVisits extends Command<{ readonly campaignId: string }> {}

export interface PlanVisitsFacts extends VisitPlanFacts {
  /** Kinds of visit that are made every so often. */
  readonly recurring: readonly VisitKind[];
  /** Ends of the rounds of a kind that begin at a moment and are over before the visits end. */
  endsOfRounds(kind: VisitKind, from: string): readonly string[];
}

export const planVisits = defineFeature<{ campaignId: string }, VisitPlanState, VisitPlanEvent, PlanVisitsFacts>({
  command: PlanVisits,
  aggregate: visitPlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    const rounds = facts.recurring.flatMap((kind) => roundsOf(kind, state, { facts, now }));
    return rounds.length === 0 ? [] : [{ type: 'VisitsPlanned', data: { campaignId, rounds, since: now } }];
  },
});

function roundsOf(
  kind: VisitKind,
  state: VisitPlanState,
  { facts, now }: { readonly facts: PlanVisitsFacts; readonly now: string },
): readonly PlannedRound[] {
  const before = Object.values(state.rounds).filter((round) => round.kind === kind);
  const last = before.at(-1);
  const until = last === undefined ? now : facts.postponed(last.dueAt, last.since);
  let opensAt = until > now ? until : now;
  return facts.endsOfRounds(kind, opensAt).map((dueAt, index) => {
    const round = { round: `${kind}-${before.length + index + 1}`, kind, opensAt, dueAt };
    opensAt = dueAt;
    return round;
  });
}
