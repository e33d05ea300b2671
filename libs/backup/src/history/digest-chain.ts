import { hash } from 'node:crypto';

/** Digest of a history without events. */
export const GENESIS = hash('sha256', 'pacesetter history', 'hex');

/** Hexadecimal digits of the digest that stand before each event: enough to say where something was changed. */
export const MARK = 16;

/**
 * A digest over events in their order, each one over all before it: SHA-256 of the digest so far and the event's line.
 * Two histories with the same digest have the same events, in the same order, with the same contents and times.
 */
export class DigestChain {
  constructor(private digest: string = GENESIS) {}

  /** Answers the digest with this line, 64 hexadecimal digits. */
  add(line: string): string {
    this.digest = hash('sha256', `${this.digest}${line}`, 'hex');
    return this.digest;
  }

  toString(): string {
    return this.digest;
  }
}
