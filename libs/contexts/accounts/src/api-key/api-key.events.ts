import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { GrantShape } from '../grant.shapes';

const ofKey = { keyId: Type.String() };

const ApiKeyCreated = shape({
  ...ofKey,
  /** The system that uses it. */
  owner: Type.String(),
  /** Where and in which campaign it reads, as an integrator. */
  grant: GrantShape,
  /** `all`, `stream:…`, `category:…`, `type:…`. */
  scopes: Type.Array(Type.String(), { minItems: 1 }),
  /** SHA-256 of 256 random bits, in base64url: says nothing about them. */
  hash: Type.String(),
  expiresAt: Type.Optional(Instant),
});

const ApiKeyRotated = shape({
  ...ofKey,
  hash: Type.String(),
  /** Until when the secret before it is accepted as well. */
  previousUntil: Instant,
});

const ApiKeyRevoked = shape(ofKey);

export type ApiKeyEvent =
  | DomainEvent<'ApiKeyCreated', Static<typeof ApiKeyCreated>>
  | DomainEvent<'ApiKeyRotated', Static<typeof ApiKeyRotated>>
  | DomainEvent<'ApiKeyRevoked', Static<typeof ApiKeyRevoked>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const apiKeyEvents = [
  {
    ...version1,
    type: 'ApiKeyCreated',
    schema: ApiKeyCreated,
    meaning: 'Another system may read event streams with this key, as far as its place and scopes go.',
  },
  {
    ...version1,
    type: 'ApiKeyRotated',
    schema: ApiKeyRotated,
    meaning: 'The key has a new secret; the one before is accepted for some time yet.',
  },
  {
    ...version1,
    type: 'ApiKeyRevoked',
    schema: ApiKeyRevoked,
    meaning: 'The key opens nothing any more, for good.',
  },
];
