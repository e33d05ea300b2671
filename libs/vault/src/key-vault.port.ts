/** Somebody asked to keep a secret under an id whose secret has been destroyed: it stays destroyed for ever. */
export class SecretDestroyed extends Error {
  override readonly name = 'SecretDestroyed';

  constructor(readonly id: string) {
    super(`the secret "${id}" has been destroyed and can never be kept again`);
  }
}

/** The vault's server did not answer in time; what was asked may be asked again. */
export class VaultUnavailable extends Error {
  override readonly name = 'VaultUnavailable';
}

/** A secret cannot be opened: it was sealed under another master key, or somebody has changed it. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

export type Secrets = ReadonlyMap<string, Uint8Array>;

/**
 * Keeps secrets (keys of persons, seeds of draws, keys of ballots) apart from the history, so that they can be destroyed
 * while the history stays. Every method may be repeated. All may throw `VaultUnavailable`; those that answer secrets,
 * `VaultLocked`.
 */
export interface KeyVault {
  /**
   * Keeps a secret unless one is kept already: the first writer wins, and everybody is answered what is kept.
   * @throws SecretDestroyed
   */
  keep(id: string, secret: Uint8Array): Promise<Uint8Array>;
  /** The same for many at once. Ids whose secret has been destroyed are missing in the answer. */
  keepAll(secrets: Secrets): Promise<Secrets>;
  /** What is kept under these ids; those that are unknown or destroyed are missing. */
  read(ids: readonly string[]): Promise<Secrets>;
  /** Destroys a secret for ever, also one that is not known yet. Answers whether there was one. */
  destroy(id: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Injection token of the vault. */
export const KEY_VAULT = Symbol('KeyVault');
