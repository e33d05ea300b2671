import { createHash, randomBytes } from 'node:crypto';

/** Namespace of every derived id of this product (a random UUID, fixed for ever). */
const NAMESPACE = Buffer.from('6f1c7d2e9a3b4c58b0e15d7a42c98f36', 'hex');

/** UUID version 7 (RFC 9562): ordered by time, otherwise random. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  return uuid(bytes, 7);
}

/** UUID version 5 (RFC 9562): the same parts always give the same id. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const name = parts.map((part) => `${String(part).length}:${part}`).join('');
  return uuid(createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16), 5);
}

function uuid(bytes: Buffer, version: number): string {
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | (version << 4);
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
