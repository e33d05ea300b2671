import type { Subject } from '@pacesetter/contracts';
import { refuse } from '../../ballot.errors';

/** @throws DomainError unless everybody stands on the roll once, nobody reviews himself, and there are enough to hide among. */
export function rollIsFit(voters: readonly string[], subjects: readonly Subject[], minimumVoters: number): void {
  const repeated = voters.filter((voter, index) => voter === voters[index - 1]);
  if (repeated.length > 0)
    throw refuse('voter-repeated', `more than once on the roll: ${repeated.join(', ')}`, { repeated });
  const own = subjects.flatMap(({ memberId }) =>
    memberId !== undefined && voters.includes(memberId) ? [memberId] : [],
  );
  if (own.length > 0) throw refuse('voter-under-review', `nobody votes on himself: ${own.join(', ')}`, { own });
  if (voters.length >= minimumVoters) return;
  throw refuse('roll-too-short', `among ${voters.length} voters it would show who voted how`, {
    voters: voters.length,
    minimumVoters,
  });
}
