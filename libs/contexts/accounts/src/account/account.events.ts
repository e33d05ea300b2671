import { Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { GrantShape } from '../grant.shapes';

const ofAccount = { accountId: Type.String() };

const AccountOpened = shape({
  ...ofAccount,
  /** The account belongs to the member of this id: what it does, the member does. */
  ofMember: Type.Boolean(),
  name: Type.Optional(Personal.name('accountId')),
});

const RoleGranted = shape({ ...ofAccount, grantId: Type.String(), grant: GrantShape });

const PasswordSet = shape({
  ...ofAccount,
  /** Under which id the vault keeps its hash. */
  passwordId: Type.String(),
  /** Somebody else knows it: nothing but changing it is allowed. */
  mustChange: Type.Boolean(),
  replaces: Type.Optional(Type.String()),
});

const PasswordDestroyed = shape({ ...ofAccount, passwordId: Type.String() });

const SessionsEnded = shape(ofAccount);

const AccountClosed = shape({ ...ofAccount, passwordId: Type.Optional(Type.String()) });

export type AccountEvent =
  | DomainEvent<'AccountOpened', Static<typeof AccountOpened>>
  | DomainEvent<'RoleGranted', Static<typeof RoleGranted>>
  | DomainEvent<'RoleRevoked', Static<typeof RoleGranted>>
  | DomainEvent<'PasswordSet', Static<typeof PasswordSet>>
  | DomainEvent<'PasswordDestroyed', Static<typeof PasswordDestroyed>>
  | DomainEvent<'SessionsEnded', Static<typeof SessionsEnded>>
  | DomainEvent<'AccountClosed', Static<typeof AccountClosed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const accountEvents = [
  {
    ...version1,
    type: 'AccountOpened',
    schema: AccountOpened,
    meaning: 'Somebody can sign in under this id, and may so far do what everybody may.',
  },
  {
    ...version1,
    type: 'RoleGranted',
    schema: RoleGranted,
    meaning: 'The account holds a role: at this organisation, this far, in this campaign or in all.',
  },
  {
    ...version1,
    type: 'RoleRevoked',
    schema: RoleGranted,
    meaning: 'The account holds this role no longer.',
  },
  {
    ...version1,
    type: 'PasswordSet',
    schema: PasswordSet,
    meaning: 'The account has a new password; its hash is in the vault, and only there.',
  },
  {
    ...version1,
    type: 'PasswordDestroyed',
    schema: PasswordDestroyed,
    meaning: 'The hash of a password that counts no longer is gone for good.',
  },
  {
    ...version1,
    type: 'SessionsEnded',
    schema: SessionsEnded,
    meaning: 'Whoever is signed in to this account has to sign in again.',
  },
  {
    ...version1,
    type: 'AccountClosed',
    schema: AccountClosed,
    meaning: 'Nobody can sign in to this account any more, for good.',
  },
];
