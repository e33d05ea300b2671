import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { PersonalKind } from '@pacesetter/contracts';
import type { SealedText } from './sealed-text';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface TextToSeal {
  readonly kind: PersonalKind;
  readonly text: string;
  /** Where it stands, e.g. the event's id and the field: equal texts at two places look different. */
  readonly place: string;
}

/**
 * Seals and opens the texts of one person: AES-256-GCM, bound to the person and the kind. The nonce follows from the
 * text and its place through a key of its own (as in AES-GCM-SIV), so that sealing needs no randomness, sealing again
 * gives the same, and a nonce never meets another text.
 */
export class PersonCipher {
  private readonly textKey: Buffer;
  private readonly nonceKey: Buffer;

  /** @param secret what the vault keeps for the person */
  constructor(
    private readonly personId: string,
    secret: Uint8Array,
  ) {
    this.textKey = createHmac('sha256', secret).update('text').digest();
    this.nonceKey = createHmac('sha256', secret).update('nonce').digest();
  }

  seal({ kind, text, place }: TextToSeal): SealedText {
    const unique = JSON.stringify([kind, place, text]);
    const nonce = createHmac('sha256', this.nonceKey).update(unique).digest().subarray(0, NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.textKey, nonce).setAAD(this.bound(kind));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { kind, personId: this.personId, body: Buffer.concat([nonce, sealed, cipher.getAuthTag()]) };
  }

  /** Undefined when it was not sealed with this person's key, or was changed. */
  open({ kind, body }: SealedText): string | undefined {
    if (body.length < NONCE_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv(CIPHER, this.textKey, body.subarray(0, NONCE_BYTES))
      .setAAD(this.bound(kind))
      .setAuthTag(body.subarray(-TAG_BYTES));
    try {
      const text = Buffer.concat([decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
      return text.toString('utf8');
    } catch {
      return undefined;
    }
  }

  private bound(kind: PersonalKind): Buffer {
    return Buffer.from(JSON.stringify(['v1', kind, this.personId]));
  }
}
