import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const SigningKeyIntroduced = shape({
  kid: Type.String(),
  /** Coordinate of the Ed25519 public key, base64url as in RFC 8037; the private one is in the vault. */
  x: Type.String(),
  /** From when it signs: those who check tokens have heard of it by then. */
  signsFrom: Instant,
  /** When the next one is due. */
  rotateAt: Instant,
  replaces: Type.Optional(Type.String()),
  /** When nothing is valid any more that the replaced one has signed. */
  replacedRetiresAt: Type.Optional(Instant),
});

const SigningKeyRetired = shape({ kid: Type.String() });

export type IssuerEvent =
  | DomainEvent<'SigningKeyIntroduced', Static<typeof SigningKeyIntroduced>>
  | DomainEvent<'SigningKeyRetired', Static<typeof SigningKeyRetired>>;

/** Published with the catalogue of events. */
export const issuerEvents = [
  {
    type: 'SigningKeyIntroduced',
    schemaVersion: 1,
    schema: SigningKeyIntroduced,
    meaning: 'Tokens will be signed with this key; both it and the one before are accepted meanwhile.',
  },
  {
    type: 'SigningKeyRetired',
    schemaVersion: 1,
    schema: SigningKeyRetired,
    meaning: 'What this key has signed is accepted no longer, and the key is gone for good.',
  },
];
