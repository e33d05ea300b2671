import { hash } from 'node:crypto';
import type { RecordedEvent } from '@pacesetter/kernel';

const MODULUS = 1n << 256n;

/**
 * A fingerprint of all streams' contents that does not depend on when and in which order between streams they were
 * written: the sum, modulo 2^256, of the SHA-256 of each event's stream, revision, id, type, version, data and metadata
 * as JSON, spelt as the writer spelt it (the store keeps that). Recorded times and positions do not count. Events can be added in any order, each once.
 */
export class HistoryDigest {
  private sum = 0n;

  add({ streamId, revision, id, type, schemaVersion, data, metadata }: RecordedEvent): void {
    const text = JSON.stringify([streamId, revision, id, type, schemaVersion, data, metadata]);
    this.sum = (this.sum + BigInt(`0x${hash('sha256', text, 'hex')}`)) % MODULUS;
  }

  /** 64 hexadecimal digits. */
  toString(): string {
    return this.sum.toString(16).padStart(64, '0');
  }
}
