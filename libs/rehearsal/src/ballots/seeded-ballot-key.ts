import { checkPrimeSync, createPrivateKey } from 'node:crypto';
import type { MakeBallotKey } from '@pacesetter/ballots';
import { inverse, toBytes, toNumber } from './big-numbers';
import { seededBytes } from './seeded-bytes';

const EXPONENT = 65_537n;
const PRIME_BYTES = 128;
/** The two highest bits and the lowest: an odd prime, whose product with another has full length. */
const SHAPE = (0b11n << BigInt(PRIME_BYTES * 8 - 2)) | 1n;

/**
 * The key of a rehearsal's ballots. Never for real ones: it follows from the seed, so that the same rehearsal has the same
 * signatures. One for all of them, as credentials name their ballot.
 */
export function seededBallotKey(seed: number): MakeBallotKey {
  let key: Uint8Array | undefined;
  return () => Promise.resolve((key ??= keyFrom(seed)));
}

function keyFrom(seed: number): Uint8Array {
  const [p, q] = [prime(seed, 'p'), prime(seed, 'q')];
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const spelt = Object.entries(numbers).map(([name, number]) => [name, base64url(number)] as const);
  const key = createPrivateKey({ key: { kty: 'RSA', ...Object.fromEntries(spelt) }, format: 'jwk' });
  return key.export({ type: 'pkcs8', format: 'der' });
}

/** The first fit prime from a point that follows from the seed. */
function prime(seed: number, name: string): bigint {
  let candidate = toNumber(seededBytes(seed, ['ballot key', name], PRIME_BYTES)) | SHAPE;
  while ((candidate - 1n) % EXPONENT === 0n || !checkPrimeSync(candidate)) candidate += 2n;
  return candidate;
}

function base64url(number: bigint): string {
  return toBytes(number, Math.ceil(number.toString(16).length / 2)).toString('base64url');
}
