import type { KeySource } from '@pacesetter/personal-data';
import { MasterKey } from '@pacesetter/vault';

/** Where secrets are kept: keys of persons above all. */
export interface VaultOptions {
  /** PostgreSQL, best not the one that the history is in: a backup of both would keep what was to be forgotten. */
  readonly url: string;
  readonly masterKey: MasterKey;
  /** Where the keys of new persons come from; random when absent. */
  readonly keys?: KeySource;
}

/**
 * Of who names no master key: what is kept ends with this process, as nobody else can read it. One for the process, so
 * that its engines can follow each other.
 */
export const EPHEMERAL = MasterKey.ephemeral();
