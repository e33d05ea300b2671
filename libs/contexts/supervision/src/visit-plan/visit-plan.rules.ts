import type { SupervisionFacts } from '../supervising.rules';
import { refuse } from '../supervision.errors';
import type { VisitPlanState, VisitRound } from './visit-plan.state';

/** Names one round of visits. */
export interface RoundRef {
  readonly campaignId: string;
  readonly round: string;
}

export type VisitPlanFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'postponed'>;

/** @throws DomainError when nobody has planned such a round. */
export function knownRound(state: VisitPlanState, key: string): VisitRound {
  const round = state.rounds[key];
  if (round === undefined) throw refuse('round-unknown', `no round of visits is called "${key}"`);
  return round;
}

/** @throws DomainError before the moment, moved back by the campaign's pauses since its time began to run. */
export function momentHasCome(
  moment: string,
  { since }: Pick<VisitRound, 'since'>,
  { facts, now }: { readonly facts: VisitPlanFacts; readonly now: string },
): void {
  const dueAt = facts.postponed(moment, since);
  if (now < dueAt) throw refuse('deadline-not-passed', `it is due at ${dueAt}`, { dueAt });
}
