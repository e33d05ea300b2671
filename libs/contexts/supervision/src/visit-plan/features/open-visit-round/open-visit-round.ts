import { Command, defineFeature } from '@pacesetter/kernel';
import { drawIdOf } from '../../../draw/draw.rules';
import { campaignHasNotEnded } from '../../../supervising.rules';
import type { VisitKind } from '../../../supervision.shapes';
import type { VisitPlanEvent } from '../../visit-plan.events';
import { knownRound, momentHasCome, type RoundRef, type VisitPlanFacts } from '../../visit-plan.rules';
import { visitPlan, type VisitPlanState } from '../../visit-plan.state';

export interface BegunRound extends RoundRef {
  /** Everybody who can be visited; a draw says who of them is, where the programme draws. */
  readonly organizationIds: readonly string[];
}

/** By the system, when the round's time has come. */
export class OpenVisitRound extends Command<BegunRound> {}

export interface OpenVisitRoundFacts extends VisitPlanFacts {
  /** Share that is drawn, by kind of visit; kinds that are not drawn are missing. */
  readonly shares: Readonly<Partial<Record<VisitKind, number>>>;
}

export const openVisitRound = defineFeature<BegunRound, VisitPlanState, VisitPlanEvent, OpenVisitRoundFacts>({
  command: OpenVisitRound,
  aggregate: visitPlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, organizationIds }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    const planned = knownRound(state, round);
    if (planned.status !== 'planned') return [];
    momentHasCome(planned.opensAt, planned, { facts, now });
    const { kind, since } = planned;
    const dueAt = facts.postponed(planned.dueAt, since);
    const who =
      facts.shares[kind] === undefined
        ? { organizationIds: [...organizationIds] }
        : { organizationIds: [], drawId: drawIdOf({ campaignId, key: round }) };
    return [{ type: 'VisitRoundOpened', data: { campaignId, round, kind, dueAt, since: now, ...who } }];
  },
});
