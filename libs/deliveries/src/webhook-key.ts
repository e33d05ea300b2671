import { createHmac, createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';

/** `symmetric`: HMAC-SHA256 with a secret that both sides know; `ed25519`: the receiver needs the public key alone. */
export type Signing = 'symmetric' | 'ed25519';

const SECRET_BYTES = 32;

/**
 * A fresh key as the vault keeps it: the secret's bytes, or an Ed25519 seed. The same for both, so that one that was made for
 * a decision that was refused in the end fits whatever is asked for next.
 */
export function freshKey(): Uint8Array {
  return randomBytes(SECRET_BYTES);
}

/** What the receiver is given to verify with: `whsec_…` (keep it secret) or `whpk_…`, as Standard Webhooks spells them. */
export function verificationKey(signing: Signing, key: Uint8Array): string {
  if (signing === 'symmetric') return `whsec_${Buffer.from(key).toString('base64')}`;
  const der = createPublicKey(privateKey(key)).export({ type: 'spki', format: 'der' });
  return `whpk_${der.subarray(-32).toString('base64')}`;
}

/** What is signed: the headers `webhook-id` and `webhook-timestamp`, and the body. */
export interface Signed {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** `webhook-signature` of a message (Standard Webhooks 1.0): one signature for each key that is valid now. */
export function signatures(signing: Signing, keys: readonly Uint8Array[], message: Signed): string {
  return keys.map((key) => signature(signing, key, message)).join(' ');
}

function signature(signing: Signing, key: Uint8Array, { id, timestamp, body }: Signed): string {
  const content = `${id}.${timestamp}.${body}`;
  if (signing === 'symmetric') return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  return `v1a,${sign(null, Buffer.from(content), privateKey(key)).toString('base64')}`;
}

/** What comes before the seed in a private key as PKCS #8 in DER (RFC 8410, section 7). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

function privateKey(seed: Uint8Array) {
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}
