import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** `symmetric`: HMAC-SHA256 with a secret that both sides know; `ed25519`: the receiver needs the public key alone. */
export type Signing = 'symmetric' | 'ed25519';

const SECRET_BYTES = 32;

/** A fresh key as the vault keeps it: the secret's bytes, or a private key as PKCS #8 in DER. */
export function freshKey(signing: Signing): Uint8Array {
  if (signing === 'symmetric') return randomBytes(SECRET_BYTES);
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
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

function privateKey(key: Uint8Array) {
  return createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' });
}
