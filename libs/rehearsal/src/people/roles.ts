import type { Actor } from '@pacesetter/kernel';
import type { Unit } from './unit';

/** The campaign office (活动办公室). */
export const office: Actor = { id: 'campaign-office', role: 'administrator' };

/** Secretary or liaison of an organisation. */
export function officerOf(organizationId: string): Actor {
  return { id: `officer-${organizationId}`, role: 'officer', organizationId };
}

/** Who decides about an organisation: an officer of the one above it, at the root the office. */
export function superiorOf({ superiorId }: Pick<Unit, 'superiorId'>): Actor {
  return superiorId === undefined ? office : officerOf(superiorId);
}

/** One of the inspectors (督查组). */
export function supervisor(number: number): Actor {
  return { id: `supervisor-${number}`, role: 'supervisor' };
}

/** Somebody from among the masses. */
export function neighbour(organizationId: string): Actor {
  return { id: `masses-${organizationId}`, role: 'masses' };
}
