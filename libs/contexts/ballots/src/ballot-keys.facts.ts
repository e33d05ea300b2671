import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { KeyVault } from '@pacesetter/vault';

/** The keys that sign credentials, one pair for each ballot. The private half stays in the vault, apart from the history. */
export interface BallotKeys {
  /** The public half, SubjectPublicKeyInfo in base64url. The pair is made when it is first asked for. */
  publicKey(ballotId: string): Promise<string>;
  /** Signs what it cannot read (RFC 9474, 4.3); nothing when the message does not suit the key, or there is no key. */
  signBlindly(ballotId: string, blindedMessage: Uint8Array): Promise<Uint8Array | undefined>;
}

/** Makes a private key for a ballot, PKCS #8 in DER. Rehearsals make theirs from their seed. */
export type MakeBallotKey = (ballotId: string) => Promise<Uint8Array>;

const BITS = 2_048;

/** A fresh RSA key. Its length only has to last for the ballot: what hides the voters does not rest on it. */
export const freshBallotKey: MakeBallotKey = async () => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: BITS, publicExponent: 0x10001 });
  return privateKey.export({ type: 'pkcs8', format: 'der' });
};

/** The keys that a vault keeps; `make` makes those that are missing. */
export function ballotKeys(vault: Pick<KeyVault, 'keep' | 'read'>, make = freshBallotKey): BallotKeys {
  const kept = async (ballotId: string): Promise<KeyObject | undefined> => {
    const der = (await vault.read([secretId(ballotId)])).get(secretId(ballotId));
    return der && privateKeyOf(der);
  };
  return {
    async publicKey(ballotId) {
      const key = (await kept(ballotId)) ?? privateKeyOf(await vault.keep(secretId(ballotId), await make(ballotId)));
      return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64url');
    },
    async signBlindly(ballotId, blindedMessage) {
      const key = await kept(ballotId);
      return key && signature(key, blindedMessage);
    },
  };
}

/** The key is gone for ever, wherever it was. May be asked again. */
export async function destroyKeyOf(vault: Pick<KeyVault, 'destroy'>, ballotId: string): Promise<void> {
  await vault.destroy(secretId(ballotId));
}

function secretId(ballotId: string): string {
  return `ballot ${ballotId}`;
}

function privateKeyOf(der: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
}

/**
 * The bare RSA operation, by OpenSSL, which guards it against timing (RFC 9474, 7.1); big numbers of JavaScript would not.
 * It is checked with the public key before it leaves, as a miscalculated signature can give the key away.
 */
function signature(key: KeyObject, blindedMessage: Uint8Array): Uint8Array | undefined {
  const padding = constants.RSA_NO_PADDING;
  try {
    const signed = privateDecrypt({ key, padding }, blindedMessage);
    const again = publicEncrypt({ key: createPublicKey(key), padding }, signed);
    return again.equals(blindedMessage) ? signed : undefined;
  } catch (error) {
    if (isUnfitMessage(error)) return undefined;
    throw error;
  }
}

/** Longer than the modulus, or not below it. What is too short does not come back as it was. */
function isUnfitMessage(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return code !== undefined && /^ERR_OSSL_RSA_DATA_(TOO_LARGE|GREATER)/.test(code);
}
