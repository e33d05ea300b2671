import { type Actor } from '@pacesetter/kernel';
import { refuse } from './accounts.errors';
import type { GrantData } from './grant.shapes';

/** Roles, accounts and keys are given and taken by administrators; the system closes what has no owner any more. */
export function administratorsOnly({ role }: Actor): void {
  if (role === 'administrator' || role === 'system') return;
  throw refuse('not-an-administrator', `accounts, roles and keys are a matter of administrators, not of a ${role}`);
}

/** @throws DomainError unless words are given: who audits this later has nothing else. */
export function reasonGiven(reason: string | undefined): void {
  if (reason === undefined || reason.trim() === '')
    throw refuse('reason-required', 'say why, it stands in the history');
}

/** Nobody widens or narrows what they may do themselves. */
export function notOwnAccount({ id }: Actor, accountId: string): void {
  if (id === accountId) throw refuse('own-account', 'nobody changes the own roles: ask another administrator');
}

export interface GrantFacts {
  readonly organizationKnown: boolean;
}

/** A role below `all` is held at an organisation that exists. */
export function grantMakesSense({ organizationId, reach }: GrantData, { organizationKnown }: GrantFacts): void {
  if (organizationId === undefined && reach !== 'all') {
    throw refuse('organization-required', `a role that reaches "${reach}" is held at an organisation: name it`);
  }
  if (organizationId !== undefined && !organizationKnown) {
    throw refuse('organization-unknown', `there is no organisation ${organizationId}`, { organizationId });
  }
}
