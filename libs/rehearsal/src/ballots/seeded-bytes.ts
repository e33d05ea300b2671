import { createHmac } from 'node:crypto';

const BLOCK = 64;

/** Bytes that follow from a seed and from what they are for. For rehearsals alone: whoever knows the seed knows them. */
export function seededBytes(seed: number, about: readonly string[], length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / BLOCK) }, (_, index) =>
    createHmac('sha512', `rehearsal ${seed}`)
      .update(JSON.stringify([...about, index]))
      .digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
