import { readVaultBackup, restoreVault, type VaultBackup } from '@pacesetter/backup';
import { type KeyVault, MasterKey } from '@pacesetter/vault';
import { createPostgresKeyVault, SecretArchive } from '@pacesetter/vault/postgres';
import { Failure } from '../failure';
import { migrateVault } from './take-backup';

/** Where keys are to come back to, and what opens them. */
export interface VaultToFill {
  readonly url: string;
  readonly masterKey: MasterKey;
}

/** The copy of a vault, found to be whole and to fit the master key. @throws BackupError, Failure */
export async function usableVaultBackup(folder: string, masterKey: MasterKey): Promise<VaultBackup> {
  const backup = await readVaultBackup(folder);
  const stranger = backup.masterKeys.find((fingerprint) => fingerprint !== masterKey.fingerprint);
  if (stranger === undefined) return backup;
  throw new Failure(
    `the keys in ${folder} are wrapped by master key ${stranger}, and this installation has ${masterKey.fingerprint}: give ` +
      'it the one of the installation that was backed up (PACESETTER_MASTER_KEY_FILE, or master.key in its data directory)',
  );
}

/** @throws Failure when the vault has secrets of its own */
export async function refuseFilledVault({ url }: VaultToFill): Promise<void> {
  await migrateVault(url);
  const archive = new SecretArchive(url);
  try {
    if (await archive.isEmpty()) return;
  } finally {
    await archive.close();
  }
  throw new Failure('the vault holds secrets already: restore into an empty one (PACESETTER_VAULT_URL)');
}

/** Brings the secrets back but those in `destroyed`. Answers how many of these the copy still had. */
export async function fillVault({ url }: VaultToFill, folder: string, destroyed: ReadonlySet<string>): Promise<number> {
  await migrateVault(url);
  const target = new SecretArchive(url);
  try {
    return (await restoreVault({ folder, target, destroyed })).length;
  } finally {
    await target.close();
  }
}

/** Works with the vault as it is now. */
export async function withVault<Result>(
  { url, masterKey }: VaultToFill,
  work: (vault: KeyVault) => Promise<Result>,
): Promise<Result> {
  await migrateVault(url);
  const vault = createPostgresKeyVault({ url, masterKey });
  try {
    return await work(vault);
  } finally {
    await vault.close();
  }
}

/** Destroys what the history says is destroyed, also where the vault came back by other means. Answers how much was there. */
export async function destroyAgain(vault: KeyVault, destroyed: ReadonlySet<string>): Promise<number> {
  let found = 0;
  for (const id of destroyed) found += (await vault.destroy(id)) ? 1 : 0;
  return found;
}
