import type { KeptSecret } from '@pacesetter/vault';
import { BackupError } from '../errors';
import { secretsIn } from './read-vault-backup';

/** A vault that gets secrets as they are stored. */
export interface VaultTarget {
  /** Those whose id is not there yet. Answers the ids that are there with another content. */
  insert(secrets: readonly KeptSecret[]): Promise<readonly string[]>;
}

export interface RestoreVaultOptions {
  readonly folder: string;
  readonly target: VaultTarget;
  /** Secrets that the history says are destroyed: of these the trace alone comes back. */
  readonly destroyed: ReadonlySet<string>;
}

const BATCH = 1_000;

/**
 * Brings secrets back from a file that `readVaultBackup` has found to be whole, but those that were destroyed: these never
 * reach the vault, not even for a moment. Answers the ids that were held back though the backup had them.
 * @throws BackupError when the vault holds other secrets
 */
export async function restoreVault({ folder, target, destroyed }: RestoreVaultOptions): Promise<readonly string[]> {
  const heldBack: string[] = [];
  let batch: KeptSecret[] = [];
  const flush = async () => {
    const [other] = await target.insert(batch);
    if (other !== undefined) {
      throw new BackupError(
        'backup-of-another',
        `the vault holds another secret "${other}": restore into an empty one`,
      );
    }
    batch = [];
  };
  for await (const secret of secretsIn(folder)) {
    const isRevived = secret.wrapped !== undefined && destroyed.has(secret.id);
    if (isRevived) heldBack.push(secret.id);
    batch.push(isRevived ? traceOf(secret) : secret);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return heldBack;
}

function traceOf({ id, keptAt }: KeptSecret): KeptSecret {
  return { id, keptAt, destroyedAt: keptAt };
}
