import type { CloudEvent } from './feed';

/** A request that must not be believed: not signed with the key, changed on the way, or an old one sent again. */
export class WebhookRejected extends Error {
  override readonly name = 'WebhookRejected';
}

/** Headers as `fetch` has them, or as Node has them. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface WebhookCheck {
  /** `whsec_…` or `whpk_…`; several while a secret is being replaced. */
  readonly keys: string | readonly string[];
  /** For how long a signature is taken, and how far clocks may be apart, in seconds; five minutes when absent. */
  readonly toleranceSeconds?: number;
  /** Seconds since 1970. */
  readonly now?: number;
}

const TOLERANCE_SECONDS = 300;

/**
 * The event in a webhook's request, when its signature is good (Standard Webhooks 1.0). The body must be what was received,
 * byte for byte. What has come before is told by the event's `id`.
 * @throws WebhookRejected
 */
export async function verifyWebhook(
  body: string | Uint8Array<ArrayBuffer>,
  headers: WebhookHeaders,
  { keys, toleranceSeconds = TOLERANCE_SECONDS, now = Date.now() / 1_000 }: WebhookCheck,
): Promise<CloudEvent> {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  ) as [string, string, string];
  if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp)) > toleranceSeconds) {
    throw new WebhookRejected(`it is of ${timestamp}, more than ${toleranceSeconds} seconds from now`);
  }
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const content = new TextEncoder().encode(`${id}.${timestamp}.${text}`);
  for (const key of typeof keys === 'string' ? [keys] : keys) {
    if (await isSigned(content, signature, key)) return JSON.parse(text) as CloudEvent;
  }
  throw new WebhookRejected('none of its signatures is of a key that is known');
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  if (typeof value !== 'string' || value === '') throw new WebhookRejected(`it has no header ${name}`);
  return value;
}

/** Kinds of keys: how they are spelt, and how their signatures are. */
const KINDS = [
  { prefix: 'whsec_', version: 'v1', algorithm: { name: 'HMAC', hash: 'SHA-256' } },
  { prefix: 'whpk_', version: 'v1a', algorithm: { name: 'Ed25519' } },
] as const;

async function isSigned(content: Uint8Array<ArrayBuffer>, header: string, key: string): Promise<boolean> {
  const kind = KINDS.find(({ prefix }) => key.startsWith(prefix));
  if (kind === undefined) throw new TypeError('a key to verify with begins with whsec_ or whpk_');
  const { prefix, version, algorithm } = kind;
  const bytes = base64(key.slice(prefix.length));
  if (bytes === undefined) throw new TypeError(`what follows ${prefix} is no base64`);
  const imported = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
  for (const spelt of header.split(' ')) {
    const [of, signature] = spelt.split(',');
    const sent = of === version && signature !== undefined ? base64(signature) : undefined;
    // Compares without telling by its time how much of it was right.
    if (sent !== undefined && (await crypto.subtle.verify(algorithm.name, imported, sent, content))) return true;
  }
  return false;
}

function base64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
