import { ROLES } from '@pacesetter/access';
import type { AuditKind } from '@pacesetter/authentication';
import { answerShape, listOf, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';

export const REACHES = ['own', 'subtree', 'all'] as const;
export const ACCOUNT_STATUSES = ['open', 'closed'] as const;
export const KEY_STATUSES = ['active', 'revoked'] as const;
export const AUDIT_KINDS: readonly AuditKind[] = ['denied', 'personal-read', 'signed-in', 'sign-in-failed'];

const where = {
  organizationId: nullable(Type.String(), 'null only where it reaches everything'),
  reach: oneOf(REACHES),
  campaignId: nullable(Type.String(), 'the campaign that it is good for; null: all'),
};

const HeldRoleShape = Type.Object({
  grantId: Type.String(),
  role: oneOf(ROLES),
  ...where,
  grantedBy: Type.String(),
  reason: nullable(Type.String()),
});
/** A role that an account holds. */
export type HeldRole = Readonly<Static<typeof HeldRoleShape>>;

const AccountShape = answerShape('Account', {
  accountId: Type.String(),
  ofMember: Type.Boolean({ description: 'what it does, the member of that id does' }),
  name: nullable(Type.String()),
  status: oneOf(ACCOUNT_STATUSES),
  openedAt: moment(),
  hasPassword: Type.Boolean(),
  roles: listOf(HeldRoleShape),
});
export type AccountRow = Readonly<Static<typeof AccountShape>>;
export const AccountPage = pageShape(AccountShape);

const keyRow = {
  keyId: Type.String(),
  owner: text('account in whose name it reads'),
  status: oneOf(KEY_STATUSES),
  ...where,
  scopes: listOf(Type.String(), 'which events it reads: `all`, `category:award`, …'),
  createdAt: moment(),
  rotatedAt: nullable(moment()),
  expiresAt: nullable(moment()),
};
const ApiKeyShape = answerShape('ApiKey', { ...keyRow, lastUsed: nullable(moment()) });
/** A key and when it was used last. */
export type ListedKey = Readonly<Static<typeof ApiKeyShape>>;
export type ApiKeyRow = Omit<ListedKey, 'lastUsed'>;
export const ApiKeyPage = pageShape(ApiKeyShape);

const AuditEntryShape = answerShape('AuditEntry', {
  number: Type.Integer({ description: 'from the first entry on' }),
  at: moment(),
  kind: oneOf(AUDIT_KINDS),
  accountId: nullable(Type.String()),
  role: nullable(Type.String()),
  organizationId: nullable(Type.String()),
  right: nullable(text('what was asked for, as docs/access.md lists it', 'pledges.verify-pledge')),
  place: Type.Unknown({ description: 'whom the request concerned' }),
  code: nullable(Type.String(), 'why it was denied, or failed'),
  address: nullable(Type.String(), 'where the request came from'),
});
export const AuditPage = Type.Object({
  items: listOf(AuditEntryShape),
  next: nullable(Type.Integer(), '`before` of the next page; null at the end'),
});
