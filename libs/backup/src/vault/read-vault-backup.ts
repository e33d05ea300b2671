import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptSecret } from '@pacesetter/vault';
import { BackupDamaged, BackupError } from '../errors';
import { readLines } from '../files/packed-lines';
import { VAULT_FILE, VAULT_FORMAT } from './back-up-vault';
import { secretOfLine } from './secret-line';

/** What a vault's backup is, after all of it has been read and found to be whole. */
export interface VaultBackup {
  readonly takenAt: string;
  /** Events of the history's backup that was made with it. */
  readonly events: number;
  /** Secrets that have not been destroyed. */
  readonly secrets: number;
  /** Fingerprints of the master keys that open them. */
  readonly masterKeys: readonly string[];
}

interface Head {
  readonly format: string;
  readonly version: number;
  readonly takenAt: string;
  readonly events: number;
}

/** @throws BackupError when there is no such file or it is not as it was written */
export async function readVaultBackup(folder: string): Promise<VaultBackup> {
  const file = join(folder, VAULT_FILE);
  if ((await stat(file).catch(() => undefined)) === undefined) {
    throw new BackupError('not-a-backup', `${folder} holds no backup of a vault: there is no ${VAULT_FILE} in it`);
  }
  let [head, digest, secrets]: [Head | undefined, string, number] = [undefined, '', 0];
  const masterKeys = new Set<string>();
  for await (const { text, isLast } of marked(file)) {
    if (head === undefined) head = headOf(file, text);
    else if (isLast) checkDigest(file, text, digest);
    else {
      const { wrapped } = secretOfLine(text);
      if (wrapped !== undefined) masterKeys.add(wrapped.masterKey);
      secrets += wrapped === undefined ? 0 : 1;
    }
    digest = hash('sha256', `${digest}${text}`, 'hex');
  }
  if (head === undefined) throw new BackupDamaged(file, 'it is empty');
  return { takenAt: head.takenAt, events: head.events, secrets, masterKeys: [...masterKeys] };
}

/** The secrets of a file that {@link readVaultBackup} has found to be whole. */
export async function* secretsIn(folder: string): AsyncGenerator<KeptSecret> {
  let first = true;
  for await (const { text, isLast } of marked(join(folder, VAULT_FILE))) {
    if (!first && !isLast) yield secretOfLine(text);
    first = false;
  }
}

async function* marked(file: string): AsyncGenerator<{ readonly text: string; readonly isLast: boolean }> {
  let before: string | undefined;
  try {
    for await (const text of readLines(file)) {
      if (before !== undefined) yield { text: before, isLast: false };
      before = text;
    }
  } catch (error) {
    throw new BackupDamaged(file, `it cannot be unpacked (${(error as Error).message})`);
  }
  if (before !== undefined) yield { text: before, isLast: true };
}

function headOf(file: string, text: string): Head {
  const head = parsed(text) as Partial<Head> | undefined;
  if (head?.format !== VAULT_FORMAT) throw new BackupDamaged(file, 'it is no backup of a vault');
  if (head.version === 1) return head as Head;
  throw new BackupError('not-a-backup', `${file} is of version ${head.version}: a newer program has made it`);
}

function checkDigest(file: string, text: string, digest: string): void {
  const { digest: written } = (parsed(text) ?? {}) as { readonly digest?: string };
  if (written !== digest) throw new BackupDamaged(file, 'its digest is another one: it was cut off or changed');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
