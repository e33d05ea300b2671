import type { webcrypto } from 'node:crypto';
import { fromBase64Url } from './base64url';

const LEAST_BITS = 2_048;
/** 65537, big endian: with any other exponent a dishonest ballot could make keys that give voters away. */
const EXPONENT = [1, 0, 1];

/** A public key that no honest ballot has. */
export class BallotKeyUnfit extends Error {
  override readonly name = 'BallotKeyUnfit';
}

/** The public key of a ballot, ready to use. @throws BallotKeyUnfit */
export async function ballotKey(publicKey: string): Promise<webcrypto.CryptoKey> {
  const key = await imported(publicKey);
  const { modulusLength, publicExponent } = key.algorithm as webcrypto.RsaHashedKeyAlgorithm;
  if (modulusLength < LEAST_BITS) throw new BallotKeyUnfit(`a key of ${modulusLength} bits is too short`);
  if (String([...publicExponent]) === String(EXPONENT)) return key;
  throw new BallotKeyUnfit(`the key's exponent is not 65537`);
}

async function imported(publicKey: string): Promise<webcrypto.CryptoKey> {
  const der = fromBase64Url(publicKey);
  if (der === undefined) throw new BallotKeyUnfit('the key is no base64url');
  try {
    return await crypto.subtle.importKey('spki', der, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
  } catch (cause) {
    throw new BallotKeyUnfit('the key is no RSA public key', { cause });
  }
}
