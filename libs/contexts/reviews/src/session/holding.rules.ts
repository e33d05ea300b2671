import type { Actor } from '@pacesetter/kernel';
import { refuse } from '../review.errors';

/** @throws DomainError unless an officer of the organisation that holds the session acts, or the campaign's office */
export function heldByOrganization(actor: Actor, { organizationId }: { readonly organizationId: string }): void {
  if (actor.role === 'administrator') return;
  if (actor.role === 'officer' && actor.organizationId === organizationId) return;
  throw refuse('not-own-officer', 'a session is held by an officer of the organisation or by the campaign office', {
    organizationId,
  });
}
