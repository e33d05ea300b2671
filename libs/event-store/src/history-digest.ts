import { hash } from 'node:crypto';
import type { RecordedEvent } from '@pacesetter/kernel';

const MODULUS = 1n << 256n;

/**
 * A fingerprint of all streams' contents that does not depend on when and in which order between streams they were
 * written: the sum, modulo 2^256, of the SHA-256 of each event's stream, revision, id, type, version, data and metadata
 * as JSON, spelt as the writer spelt it (the store keeps that). Recorded times, positions and traces do not count. Events can be
 * added in any order, each once.
 */
export class HistoryDigest {
  private sum = 0n;

  add(event: RecordedEvent): void {
    this.sum = (this.sum + BigInt(`0x${hash('sha256', historyLine(event), 'hex')}`)) % MODULUS;
  }

  /** 64 hexadecimal digits. */
  toString(): string {
    return this.sum.toString(16).padStart(64, '0');
  }
}

/** What an event says and where it stands in its stream: the same wherever the history is kept. */
export function historyLine(event: RecordedEvent): string {
  const { streamId, revision, id, type, schemaVersion, data } = event;
  const { recordedAt: _, traceparent: __, ...metadata } = event.metadata;
  return JSON.stringify([streamId, revision, id, type, schemaVersion, data, metadata]);
}
