import { hash, type webcrypto } from 'node:crypto';
import type { Blinding } from '@pacesetter/ballot-client';
import { inverse, power, toBytes, toNumber } from './big-numbers';
import { seededBytes } from './seeded-bytes';

const HASH = 'sha384';
const HASH_BYTES = 48;

interface PublicNumbers {
  readonly n: bigint;
  readonly e: bigint;
  readonly bytes: number;
}

/**
 * The voter's steps of RFC 9474 with a blinding factor that follows from the seed, so that the same rehearsal has the same
 * blind signatures. Never for real voters, whose factor nobody may know.
 */
export function seededBlinding(seed: number, about: readonly string[]): Blinding {
  return {
    async blind(key, message) {
      const { n, e, bytes } = await numbersOf(key);
      const factor = toNumber(seededBytes(seed, [...about, 'blinding'], bytes + 16)) % n;
      const blinded = (toNumber(encoded(message, bytes)) * power(factor, e, n)) % n;
      return { message: toBytes(blinded, bytes), inverse: toBytes(inverse(factor, n), bytes) };
    },
    async unblind(key, message, { signature, inverse: opening }) {
      const { n, bytes } = await numbersOf(key);
      const opened = Uint8Array.from(toBytes((toNumber(signature) * toNumber(opening)) % n, bytes));
      const signed = Uint8Array.from(message);
      if (await crypto.subtle.verify({ name: 'RSA-PSS', saltLength: 0 }, key, opened, signed)) return opened;
      throw new RangeError('this is no signature of the ballot’s key');
    },
  };
}

async function numbersOf(key: webcrypto.CryptoKey): Promise<PublicNumbers> {
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', key);
  const modulus = Buffer.from(n, 'base64url');
  return { n: toNumber(modulus), e: toNumber(Buffer.from(e, 'base64url')), bytes: modulus.length };
}

/** EMSA-PSS (RFC 8017, 9.1.1) without salt, for a modulus of whole bytes. */
function encoded(message: Uint8Array, bytes: number): Buffer {
  const digest = sha384(Buffer.concat([Buffer.alloc(8), sha384(message)]));
  const block = Buffer.concat([Buffer.alloc(bytes - HASH_BYTES - 2), Buffer.from([1])]);
  const masked = mask(digest, block.length).map((byte, index) => byte ^ (block[index] ?? 0));
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return Buffer.concat([masked, digest, Buffer.from([0xbc])]);
}

/** MGF1 (RFC 8017, B.2.1). */
function mask(seed: Buffer, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, index) =>
    sha384(Buffer.concat([seed, toBytes(BigInt(index), 4)])),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

function sha384(bytes: Uint8Array): Buffer {
  return hash(HASH, bytes, 'buffer');
}
