import { fromBase64Url } from './base64url';

/** Bytes of the seed that an Ed25519 key pair follows from. */
export const SEED_BYTES = 32;

/** The PrivateKeyInfo (RFC 8410) of an Ed25519 key, up to its seed. */
const PRIVATE_KEY_INFO = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

export interface SerialKey {
  /** The public half, in base64url: what a paper is known by. */
  readonly serial: string;
  readonly sign: (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

/** The key pair that a voter's seed stands for. */
export async function serialKey(seed: Uint8Array): Promise<SerialKey> {
  const der = Uint8Array.from([...PRIVATE_KEY_INFO, ...seed]);
  const key = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  return { serial: x, sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, message)) };
}

/** Whether the holder of a serial has signed the message. */
export async function signedBySerial(
  { serial, proof }: { readonly serial: string; readonly proof: string },
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const [point, signature] = [fromBase64Url(serial), fromBase64Url(proof)];
  if (point === undefined || point.length !== SEED_BYTES || signature === undefined) return false;
  try {
    const key = await crypto.subtle.importKey('raw', point, 'Ed25519', true, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, message);
  } catch (error) {
    // Not every 32 bytes are a point of the curve.
    if (isUnfitPoint(error)) return false;
    throw error;
  }
}

function isUnfitPoint(error: unknown): boolean {
  return error instanceof Error && error.name === 'DataError';
}
