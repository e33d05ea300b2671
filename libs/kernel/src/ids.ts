import { hash, randomBytes } from 'node:crypto';

/** Namespace of every derived id of this product (a random UUID, fixed for ever). */
const NAMESPACE = Buffer.from('6f1c7d2e9a3b4c58b0e15d7a42c98f36', 'hex');

/** UUID version 7 (RFC 9562): ordered by time, otherwise random. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  return uuid(bytes.toString('hex'), 7);
}

/** UUID version 5 (RFC 9562): the same parts always give the same id. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const name = parts.map((part) => `${String(part).length}:${part}`).join('');
  return uuid(hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name)]), 'hex'), 5);
}

/** The first 128 bits of a hexadecimal text as a UUID of this version. */
function uuid(hex: string, version: number): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
