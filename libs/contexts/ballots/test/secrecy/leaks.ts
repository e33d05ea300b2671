import { blinding, type VoterChance } from '@pacesetter/ballot-client';
import type { ContextDefinition } from '@pacesetter/engine';
import type { Feature } from '@pacesetter/kernel';
import { ballotsContext } from '../../ballots.module';
import { CastBallot, castBallot, type PaperToCast } from '../../src/features/cast-ballot/cast-ballot';

/** Mistakes that would give voters away: the tests of secrecy have to notice each of them. */

type Anonymity = NonNullable<typeof castBallot.anonymous>;

/** The context with another feature for casting. */
export function castingBy(change: Partial<typeof castBallot>): ContextDefinition {
  const context = ballotsContext();
  const features = context.features.map((handled) => {
    const changed = { ...castBallot, ...change } as unknown as Feature;
    return handled.feature.command.name === CastBallot.name ? { ...handled, feature: changed } : handled;
  });
  return { ...context, features };
}

/** Anonymity whose ids follow from something else; from the paper alone when nothing is said. */
export function identifiedBy(identity?: (paper: PaperToCast) => readonly string[]): Anonymity {
  const { anonymous } = castBallot;
  if (anonymous === undefined) throw new Error('casting is anonymous');
  return identity === undefined ? anonymous : { ...anonymous, identity };
}

/** A client whose blinding factor is 1. */
export const unblinded: VoterChance = {
  seed: () => crypto.getRandomValues(new Uint8Array(32)),
  blinding: {
    ...blinding,
    async blind(key, message) {
      const blinded = await blinding.blind(key, message);
      const { n = '' } = await crypto.subtle.exportKey('jwk', key);
      const modulus = numberOf(Buffer.from(n, 'base64url'));
      const factor = power(numberOf(blinded.inverse), 65_537n, modulus);
      const opened = (numberOf(blinded.message) * factor) % modulus;
      return { message: bytesOf(opened, blinded.message.length), inverse: bytesOf(1n, blinded.message.length) };
    },
  },
};

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power((base * base) % modulus, exponent / 2n, modulus);
  return exponent % 2n === 0n ? half : (half * base) % modulus;
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function bytesOf(number: bigint, length: number): Uint8Array {
  return Uint8Array.from(Buffer.from(number.toString(16).padStart(length * 2, '0'), 'hex'));
}
