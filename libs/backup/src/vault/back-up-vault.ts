import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { KeptSecret } from '@pacesetter/vault';
import { aloneIn } from '../files/folder-lock';
import { writeLines } from '../files/packed-lines';
import { publishFile, removeDrafts } from '../files/publish-file';
import { secretLine } from './secret-line';

/** Who has all secrets, as they are stored. */
export interface VaultSource {
  all(): AsyncIterable<KeptSecret>;
}

export interface BackUpVaultOptions {
  readonly source: VaultSource;
  readonly folder: string;
  /** Events of the backup of the history that it belongs to. */
  readonly events: number;
  /** Of the system's clock, ISO 8601. */
  readonly now: () => string;
}

/** The one file of a vault's backup. */
export const VAULT_FILE = 'vault.gz';
export const VAULT_FORMAT = 'pacesetter-vault';

/**
 * Puts all secrets, wrapped as they are, in the place of the folder's former copy: of what has been destroyed since, no copy
 * is left there. Make it after the history's backup, which it has the keys for. Answers how many secrets it holds.
 */
export async function backUpVault({ source, folder, events, now }: BackUpVaultOptions): Promise<number> {
  return aloneIn(folder, async () => {
    await removeDrafts(folder);
    let secrets = 0;
    const lines = async function* (): AsyncGenerator<string, void> {
      const head = JSON.stringify({ format: VAULT_FORMAT, version: 1, takenAt: now(), events });
      yield head;
      let digest = hash('sha256', head, 'hex');
      for await (const secret of source.all()) {
        const line = secretLine(secret);
        digest = hash('sha256', `${digest}${line}`, 'hex');
        secrets += secret.wrapped === undefined ? 0 : 1;
        yield line;
      }
      yield JSON.stringify({ digest });
    };
    await publishFile(join(folder, VAULT_FILE), (draft) => writeLines(draft, lines()));
    return secrets;
  });
}
