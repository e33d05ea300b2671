import type { Window } from './ballot.events';
import { refuse } from './ballot.errors';
import type { BallotState, OpenBallotState } from './ballot.state';

/** @throws DomainError unless the ballot has been opened. */
export function openedBallot(state: BallotState, ballotId: string): OpenBallotState {
  if (state.status !== 'none') return state;
  throw refuse('ballot-not-open', `there is no ballot ${ballotId}`, { ballotId });
}

/** A window holds its beginning and no longer its end. */
export function isWithin({ opensAt, closesAt }: Window, now: string): boolean {
  return opensAt <= now && now < closesAt;
}

/** @throws DomainError before the window is over. */
export function isOver({ closesAt }: Window, now: string): void {
  if (now < closesAt) throw refuse('too-early', `the window is open until ${closesAt}`, { closesAt });
}
