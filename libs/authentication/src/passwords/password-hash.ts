import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with what OWASP asks for at least: 19 MiB, two passes, one lane. A stored hash says what it was made with. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hash of a password as a PHC string in UTF-8, salted: for the vault, and for nothing else. */
export async function hashPassword(password: string): Promise<Uint8Array> {
  return Buffer.from(await hash(password.normalize('NFKC'), COST));
}

let nobodysHash: Promise<Uint8Array> | undefined;

/** Whether a password is the one. It takes as long where there is none, so that nobody learns who has an account. */
export async function passwordMatches(password: string, kept: Uint8Array | undefined): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(32).toString('base64url'));
  const matches = await verify(Buffer.from(kept ?? (await nobodysHash)), password.normalize('NFKC'));
  return matches && kept !== undefined;
}
