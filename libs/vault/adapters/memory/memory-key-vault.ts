import { type KeyVault, SecretDestroyed, type Secrets } from '../../src/key-vault.port';

/** A vault that lives and ends with its process: for tests, and for programs that keep no history. */
export class MemoryKeyVault implements KeyVault {
  /** Undefined stands for what has been destroyed. */
  private readonly secrets = new Map<string, Buffer | undefined>();

  async keep(id: string, secret: Uint8Array): Promise<Uint8Array> {
    const kept = (await this.keepAll(new Map([[id, secret]]))).get(id);
    if (kept === undefined) throw new SecretDestroyed(id);
    return kept;
  }

  async keepAll(secrets: Secrets): Promise<Secrets> {
    for (const [id, secret] of secrets) {
      if (!this.secrets.has(id)) this.secrets.set(id, Buffer.from(secret));
    }
    return this.read([...secrets.keys()]);
  }

  async read(ids: readonly string[]): Promise<Secrets> {
    const found = new Map<string, Uint8Array>();
    for (const id of ids) {
      const secret = this.secrets.get(id);
      if (secret !== undefined) found.set(id, Buffer.from(secret));
    }
    return found;
  }

  async destroy(id: string): Promise<boolean> {
    const secret = this.secrets.get(id);
    secret?.fill(0);
    this.secrets.set(id, undefined);
    return secret !== undefined;
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }
}
