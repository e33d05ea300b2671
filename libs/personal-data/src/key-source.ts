import { createHmac, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** Where a new secret comes from; the vault keeps the first one that it is given for an id. */
export type KeySource = (id: string) => Uint8Array;

/** For real persons. */
export const randomKeys: KeySource = () => randomBytes(SECRET_BYTES);

/** For rehearsals, whose persons are invented: the same seed gives the same keys, and so the same history. */
export function derivedKeys(seed: string): KeySource {
  return (id) => createHmac('sha256', `rehearsal ${seed}`).update(id).digest();
}
