import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Signer, termsOf } from '../test/polling';
import { openCredential, prepareCredential } from './voter';

const signer = new Signer();
const { n, d, e } = numbers(signer.key);

interface Seen {
  /** What the signer was asked to sign, and answered. */
  readonly asked: bigint;
  readonly answered: bigint;
  /** What was cast: the signature on a serial. */
  readonly credential: bigint;
}

async function voters(count: number): Promise<Seen[]> {
  const terms = termsOf(signer);
  const seen: Seen[] = [];
  for (let index = 0; index < count; index++) {
    const { secret, blindedMessage } = await prepareCredential(terms);
    const blindSignature = signer.sign(blindedMessage);
    const credential = await openCredential(terms, secret, { blindSignature });
    seen.push({ asked: number(blindedMessage), answered: number(blindSignature), credential: number(credential) });
  }
  return seen;
}

describe('whoever has the private key, everything that was asked and everything that was cast', () => {
  let seen: readonly Seen[];
  beforeAll(async () => {
    seen = await voters(4);
  });

  it('finds a blinding factor for each voter and each paper: all pairs are possible', () => {
    for (const { asked } of seen) {
      for (const { credential } of seen) {
        const message = power(credential, e);
        const factor = power((asked * inverse(message)) % n, d);
        expect((message * power(factor, e)) % n).toBe(asked);
      }
    }
  });

  it('finds no factor twice, which would tell the true pairs from the others', () => {
    const factors = seen.flatMap(({ answered }) => seen.map(({ credential }) => (answered * inverse(credential)) % n));
    expect(new Set(factors).size).toBe(factors.length);
  });

  it('has seen no credential before it was cast', () => {
    const known = new Set(seen.flatMap(({ asked, answered }) => [asked, answered]));
    expect(seen.some(({ credential }) => known.has(credential) || known.has(power(credential, e)))).toBe(false);
  });
});

function numbers(key: KeyObject) {
  const jwk = createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' })).export({ format: 'jwk' });
  return { n: number(jwk.n ?? ''), d: number(jwk.d ?? ''), e: number(jwk.e ?? '') };
}

function number(text: string): bigint {
  return BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % n];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % n;
    square = (square * square) % n;
  }
  return result;
}

function inverse(value: bigint): bigint {
  let [last, next, lastFactor, factor] = [n, value, 0n, 1n];
  while (next > 0n) {
    const quotient = last / next;
    [last, next, lastFactor, factor] = [next, last - quotient * next, factor, lastFactor - quotient * factor];
  }
  return ((lastFactor % n) + n) % n;
}
