import type { Actor } from '@pacesetter/kernel';
import type { AccountEvent } from '../src/account/account.events';
import type { ApiKeyEvent } from '../src/api-key/api-key.events';
import type { GrantData } from '../src/grant.shapes';

/** The liaison officer of a brigade and the portal of the province: fixtures of this context's tests. */
export const accountId = 'wang';
export const concerned = { accountId };
export const reason = 'the office has asked for it';
export const office: Actor = { id: 'office', role: 'administrator' };
export const himself: Actor = { id: 'wang', role: 'masses' };

export const known = { organizationKnown: true };
export const grant: GrantData = { role: 'officer', organizationId: 'brigade-149', reach: 'subtree' };
export const opened: AccountEvent = { type: 'AccountOpened', data: { accountId, ofMember: true } };
export const granted: AccountEvent = { type: 'RoleGranted', data: { accountId, grantId: 'g-1', grant } };
export const revoked: AccountEvent = { type: 'RoleRevoked', data: { accountId, grantId: 'g-1', grant } };
export const closed: AccountEvent = { type: 'AccountClosed', data: { accountId } };
export const passwordSet = (passwordId: string, mustChange = false, replaces?: string): AccountEvent => ({
  type: 'PasswordSet',
  data: { accountId, passwordId, mustChange, ...(replaces !== undefined && { replaces }) },
});

export const keyId = 'portal';
export const place = { organizationId: 'province', reach: 'subtree' } as const;
export const keyCreated: ApiKeyEvent = {
  type: 'ApiKeyCreated',
  data: { keyId, owner: 'portal', grant: { role: 'integrator', ...place }, scopes: ['category:award'], hash: 'h-1' },
};
export const keyRevoked: ApiKeyEvent = { type: 'ApiKeyRevoked', data: { keyId } };
