import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** `psk`: API key, `psr`: refresh token. They begin so that scanners for leaked secrets can find them. */
export type SecretKind = 'psk' | 'psr';

const BYTES = 32;

/** A secret that is shown once, and what is kept of it. */
export interface NewSecret {
  readonly text: string;
  readonly hash: string;
}

/** What somebody has shown: whose secret it claims to be, and the hash to compare. */
export interface ShownSecret {
  readonly id: string;
  readonly hash: string;
}

/** 256 random bits: a plain SHA-256 of them cannot be turned back, so that checking is cheap. */
export function newSecret(kind: SecretKind, id: string): NewSecret {
  const secret = randomBytes(BYTES).toString('base64url');
  return { text: `${kind}_${id}_${secret}`, hash: hashOf(secret) };
}

/** Undefined when it is none of this kind. */
export function parseSecret(kind: SecretKind, text: string): ShownSecret | undefined {
  const [, id, secret] = /^ps[kr]_([A-Za-z0-9.-]{1,100})_([\w-]{43})$/.exec(text) ?? [];
  if (id === undefined || secret === undefined || !text.startsWith(`${kind}_`)) return undefined;
  return { id, hash: hashOf(secret) };
}

/** Compares hashes in a time that says nothing. */
export function isSameHash(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
