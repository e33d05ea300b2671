import { join } from 'node:path';
import type { EngineOptions } from '@pacesetter/engine';
import { createDatabase } from '@pacesetter/postgres';
import { type MasterKey, MasterKeyError, masterKeyFromFile, parseMasterKey } from '@pacesetter/vault';
import { SettingsError } from './settings/settings-error';
import type { Settings } from './settings/settings';

export type Vault = NonNullable<EngineOptions['vault']>;

/**
 * The vault of a database: where the settings say, otherwise beside it in a database of its own.
 * @throws SettingsError when there is no master key to open it with
 */
export async function openVault(settings: Settings, databaseUrl: string): Promise<Vault> {
  const masterKey = await readMasterKey(settings);
  return { url: await vaultUrl(settings, databaseUrl), masterKey };
}

/** The vault's database, made when it is missing beside the history's. */
export async function vaultUrl({ vault, databaseSessionUrl }: Settings, databaseUrl: string): Promise<string> {
  const history = databaseSessionUrl ?? databaseUrl;
  return vault.url ?? createDatabase(history, `${nameOf(history)}_vault`);
}

/** @throws SettingsError */
export async function readMasterKey({ vault, dataDir }: Settings): Promise<MasterKey> {
  try {
    if (vault.masterKey !== undefined) return parseMasterKey(vault.masterKey, 'PACESETTER_MASTER_KEY');
    return await masterKeyFromFile(vault.masterKeyFile ?? join(dataDir, 'master.key'));
  } catch (error) {
    if (error instanceof MasterKeyError) throw new SettingsError(error.message, { cause: error });
    throw error;
  }
}

function nameOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}
