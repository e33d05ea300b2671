import type { webcrypto } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';

export interface Blinded {
  /** What the signer gets to see: for whoever does not know the factor, any message as likely as any other. */
  readonly message: Uint8Array;
  /** Inverse of the blinding factor: opens the signature, and is the voter's secret. */
  readonly inverse: Uint8Array;
}

/** The voter's two steps of RFC 9474, 4.2 and 4.4. */
export interface Blinding {
  blind(key: webcrypto.CryptoKey, message: Uint8Array): Promise<Blinded>;
  /** The signature on the message itself. @throws when the signer has signed something else */
  unblind(
    key: webcrypto.CryptoKey,
    message: Uint8Array,
    signed: { readonly signature: Uint8Array; readonly inverse: Uint8Array },
  ): Promise<Uint8Array>;
}

const suite = RSABSSA.SHA384.PSSZero.Deterministic();

/** Blinds with fresh cryptographic randomness. */
export const blinding: Blinding = {
  async blind(key, message) {
    const { blindedMsg, inv } = await suite.blind(key, message);
    return { message: blindedMsg, inverse: inv };
  },
  unblind: (key, message, { signature, inverse }) => suite.finalize(key, message, signature, inverse),
};
