import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { VaultLocked } from './key-vault.port';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A secret as it is stored: nothing can be made of it without the master key. */
export interface WrappedSecret {
  /** Nonce, ciphertext and tag. */
  readonly wrapped: Buffer;
  /** Which master key wrapped it; tells nothing about the key itself. */
  readonly masterKey: string;
}

/** Wraps secrets before they are stored (envelope encryption, AES-256-GCM): a copy of the vault alone is worth nothing. */
export class MasterKey {
  /** The first 16 hexadecimal digits of a SHA-256: tells keys apart. */
  readonly fingerprint: string;
  private readonly key: Buffer;

  /** @throws RangeError unless the key has 32 bytes */
  constructor(key: Uint8Array) {
    if (key.length !== KEY_BYTES) throw new RangeError(`a master key has ${KEY_BYTES} bytes, not ${key.length}`);
    this.key = Buffer.from(key);
    this.fingerprint = hash('sha256', Buffer.concat([Buffer.from('vault master key'), this.key]), 'hex').slice(0, 16);
  }

  /** A key that nobody else has and that ends with the process: what it wraps cannot be read afterwards. */
  static ephemeral(): MasterKey {
    return new MasterKey(randomBytes(KEY_BYTES));
  }

  wrap(id: string, secret: Uint8Array): WrappedSecret {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(id));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return { wrapped: Buffer.concat([nonce, sealed, cipher.getAuthTag()]), masterKey: this.fingerprint };
  }

  /** @throws VaultLocked when another key wrapped it, or it was changed, or belongs to another id */
  unwrap(id: string, { wrapped, masterKey }: WrappedSecret): Uint8Array {
    if (masterKey !== this.fingerprint) {
      throw new VaultLocked(
        `"${id}" was wrapped by master key ${masterKey}, and this process has ${this.fingerprint}: give it the same one`,
      );
    }
    const decipher = createDecipheriv(CIPHER, this.key, wrapped.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(id))
      .setAuthTag(wrapped.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw new VaultLocked(`"${id}" does not open: it was changed in the vault, restore it from a backup`, { cause });
    }
  }
}
