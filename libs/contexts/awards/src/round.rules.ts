import { refuse } from './award.errors';
import type { AwardRoundState, RoundAward } from './award-round.state';

/** A deadline as moved back by the campaign's pauses since its time began to run. */
export interface Postponing {
  postponed(deadline: string, since: string): string;
}

/** @throws DomainError before the moment, as postponed. */
export function momentReached(
  moment: string,
  { since }: { readonly since: string },
  { facts, now }: { readonly facts: Postponing; readonly now: string },
): void {
  const dueAt = facts.postponed(moment, since);
  if (now < dueAt) throw refuse('round-not-due', `not before ${dueAt}`, { dueAt });
}

/** @throws DomainError unless the round is on public notice and the day of its decision has come. */
export function roundIsBeingDecided(
  state: AwardRoundState,
  context: { readonly facts: Postponing; readonly now: string },
): void {
  if (state.status !== 'notice') {
    throw refuse('round-not-on-notice', `the round is ${state.status}`, { status: state.status });
  }
  momentReached(state.decidesAt, state, context);
}

/** @throws DomainError when the round does not offer the award. */
export function offeredAward({ awards }: AwardRoundState, award: string): RoundAward {
  const offered = awards[award];
  if (offered === undefined) {
    throw refuse('award-unknown', `the round has no award "${award}"`, { known: Object.keys(awards) });
  }
  return offered;
}
