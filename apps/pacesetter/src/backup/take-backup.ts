import { backUpHistory, backUpVault, type Manifest } from '@pacesetter/backup';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { systemClock } from '@pacesetter/kernel';
import { createPool } from '@pacesetter/postgres';
import { imprintViews, migrateProjections, readBookmarks } from '@pacesetter/projections';
import { type Settings, vaultUrl } from '@pacesetter/services';
import { migrateKeyVault, SecretArchive } from '@pacesetter/vault/postgres';
import { tell, told } from './tell';
import { workOnPostgres } from './work-on-postgres';

export interface BackupWanted {
  readonly folder: string;
  /** Where keys go; nowhere when absent. */
  readonly vault?: string;
  /** Whether to note what the read models hold, so that a restoration can compare. */
  readonly views: boolean;
}

export interface BackupTaken {
  readonly history: Manifest;
  /** Secrets in the vault's backup; absent without one. */
  readonly secrets?: number;
}

const now = () => systemClock.now();

/**
 * First the history, then the vault: a person's key is kept before what it seals is recorded, so that the later copy of the
 * vault opens everything in the earlier one of the history. Nobody has to stop meanwhile.
 */
export function takeBackup(settings: Settings, { folder, vault, views }: BackupWanted): Promise<BackupTaken> {
  return workOnPostgres(settings, async (url) => {
    const history = await takeHistory(url, folder, views);
    if (vault === undefined) return { history };
    const secrets = await takeVault(await vaultUrl(settings, url), vault, history.events);
    return { history, secrets };
  });
}

async function takeHistory(url: string, folder: string, views: boolean): Promise<Manifest> {
  const pool = createPool(url, { name: 'backup', max: 2 });
  const store = createPostgresEventStore({ url });
  try {
    await migrateEventStore(pool);
    await migrateProjections(pool);
    const marks = async () => ({
      bookmarks: [...(await readBookmarks(pool))],
      views: views ? [...(await imprintViews(pool))] : [],
    });
    return await backUpHistory({ store, folder, now, marks, onProgress: tell('history') });
  } finally {
    told();
    await store.close();
    await pool.end();
  }
}

async function takeVault(url: string, folder: string, events: number): Promise<number> {
  await migrateVault(url);
  const source = new SecretArchive(url);
  try {
    return await backUpVault({ source, folder, events, now });
  } finally {
    await source.close();
  }
}

export async function migrateVault(url: string): Promise<void> {
  const pool = createPool(url, { name: 'vault', max: 1 });
  try {
    await migrateKeyVault(pool);
  } finally {
    await pool.end();
  }
}
