import type { MechanismState } from './mechanism.state';
import { refuse } from './reporting.errors';

/** @throws DomainError when nothing has been proposed. */
export function knownMechanism({ status }: MechanismState): void {
  if (status === 'none') throw refuse('mechanism-unknown', 'no such mechanism has been proposed');
}

/** @throws DomainError unless the mechanism waits for a review. */
export function mechanismWaits(state: MechanismState): void {
  knownMechanism(state);
  if (state.status === 'proposed') return;
  throw refuse('mechanism-not-proposed', `the mechanism does not wait for a review: it is ${state.status}`);
}
