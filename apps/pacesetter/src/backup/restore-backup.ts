import { compareWithStore, type ComparedHistory, readManifest, restoreHistory } from '@pacesetter/backup';
import { createPostgresEventStore, LogRestoration, migrateEventStore } from '@pacesetter/event-store/postgres';
import type { EventStore } from '@pacesetter/event-store';
import type { Position } from '@pacesetter/kernel';
import { personSecretId } from '@pacesetter/personal-data';
import { createPool } from '@pacesetter/postgres';
import { setBookmarks } from '@pacesetter/projections';
import { openVault, type Settings } from '@pacesetter/services';
import { withEngine } from '../engine';
import { forgottenPersons } from '../persons/forgotten-persons';
import { type ComparedViews, rebuildAndCompare } from './compare-views';
import { PersonsKeys } from './persons-keys';
import {
  destroyAgain,
  fillVault,
  refuseFilledVault,
  usableVaultBackup,
  type VaultToFill,
  withVault,
} from './restored-vault';
import { tell, told } from './tell';
import { workOnPostgres } from './work-on-postgres';

export interface RestoreWanted {
  readonly folder: string;
  readonly vault?: string;
  /** Whether to derive the read models now and compare them. */
  readonly views: boolean;
  /** Told what begins. */
  readonly onStep: (step: string) => void;
}

export interface Restored {
  readonly history: ComparedHistory;
  readonly persons: { readonly readable: number; readonly forgotten: number; readonly missing: number };
  /** Keys of forgotten persons that the vault or its copy still had. */
  readonly destroyedAgain: number;
  readonly views?: ComparedViews;
  /** Events that the vault's copy is older than the history's backup. */
  readonly vaultBehind: number;
}

/**
 * Restores a backup into an empty database and proves that it is there. Until all of that has succeeded nobody can append to
 * it; broken off, the same command goes on.
 * @throws BackupError, RestorationRefused, Failure
 */
export function restoreBackup(settings: Settings, wanted: RestoreWanted): Promise<Restored> {
  return workOnPostgres(settings, async (url) => {
    const vault = await openVault(settings, url);
    const { events } = await readManifest(wanted.folder);
    const copy = wanted.vault === undefined ? undefined : await usableVaultBackup(wanted.vault, vault.masterKey);
    await migrate(url);
    const restoration = await LogRestoration.begin(settings.databaseSessionUrl ?? url);
    const store = createPostgresEventStore({ url });
    try {
      const work = new Restoration({ settings, wanted, vault, restoration, store });
      return { ...(await work.run()), vaultBehind: Math.max(0, events - (copy?.events ?? events)) };
    } finally {
      told();
      await store.close();
      await restoration.close();
    }
  });
}

interface Parts {
  readonly settings: Settings;
  readonly wanted: RestoreWanted;
  readonly vault: VaultToFill;
  readonly restoration: LogRestoration;
  readonly store: EventStore;
}

class Restoration {
  constructor(private readonly parts: Parts) {}

  async run(): Promise<Omit<Restored, 'vaultBehind'>> {
    const { wanted, restoration, store, vault } = this.parts;
    if (restoration.events === 0 && wanted.vault !== undefined) await this.refuseFilledVault();
    wanted.onStep('writing the history');
    const manifest = await restoreHistory({ folder: wanted.folder, target: restoration, onProgress: tell('history') });
    const forgotten = new Set([...(await forgottenPersons(store))].map(personSecretId));
    const heldBack = wanted.vault === undefined ? 0 : await fillVault(vault, wanted.vault, forgotten);
    return withVault(vault, async (keys) => {
      const destroyedAgain = heldBack + (await destroyAgain(keys, forgotten));
      wanted.onStep('comparing every event with the backup');
      const persons = new PersonsKeys(keys, forgotten);
      const onEvent = (_: unknown, line: string) => persons.look(line);
      const history = await compareWithStore({ store, folder: wanted.folder, manifest, onEvent });
      const views = await this.prepareEngine(manifest);
      await restoration.reopen();
      return { history, persons: await persons.result(), destroyedAgain, views };
    });
  }

  private async refuseFilledVault(): Promise<void> {
    try {
      await refuseFilledVault(this.parts.vault);
    } catch (error) {
      // Nothing was brought yet: what was empty and open is so again.
      await this.parts.restoration.reopen();
      throw error;
    }
  }

  /** Policies go on where they were: what they had decided on is not asked for once more. */
  private prepareEngine(manifest: Awaited<ReturnType<typeof readManifest>>): Promise<ComparedViews | undefined> {
    const { settings, wanted } = this.parts;
    const bookmarks = manifest.bookmarks.map(({ reaction, position }) => ({
      reaction,
      position: position as Position,
    }));
    return withEngine(settings, async (engine) => {
      await setBookmarks(engine.parts.pool, bookmarks);
      if (!wanted.views) return undefined;
      wanted.onStep('deriving the read models');
      return rebuildAndCompare(engine, manifest);
    });
  }
}

async function migrate(url: string): Promise<void> {
  const pool = createPool(url, { name: 'restore', max: 1 });
  try {
    await migrateEventStore(pool);
  } finally {
    await pool.end();
  }
}
