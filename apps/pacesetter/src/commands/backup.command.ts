import { readSettings } from '@pacesetter/services';
import { Command } from 'commander';
import { checkApart } from '../backup/folders';
import { takeBackup } from '../backup/take-backup';
import { count, stopwatch } from '../backup/tell';
import { dataOption } from '../options';

interface Options {
  readonly vault?: string;
  readonly views: boolean;
  readonly data?: string;
}

export function backupCommand(): Command {
  return new Command('backup')
    .description('add to a backup what has been recorded since it was last made, all of it when it is new')
    .argument('<folder>', 'where the backup of the history is, or is to be')
    .option('--vault <folder>', 'another folder, in which the copy of the vault is replaced: the keys of persons')
    .option('--no-views', 'do not note what the read models hold, for a restoration to compare')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter backup /mnt/backup/history --vault /mnt/safe/vault
  $ pacesetter verify /mnt/backup/history
  $ pacesetter restore /mnt/backup/history --vault /mnt/safe/vault --data /srv/restored

Nobody has to stop: it is the history as it was at one moment. Names and contacts stand in it sealed; the vault’s copy has the
keys, wrapped by the master key, which is in neither of the two. The vault’s folder holds one copy, the newest: keep no
older ones for longer than a wish to be forgotten may take. docs/operations/backup.md says what else belongs together.`,
    )
    .action(backup);
}

async function backup(folder: string, { vault, views, data }: Options): Promise<void> {
  checkApart(folder, vault);
  const seconds = stopwatch();
  const { history, secrets } = await takeBackup(readSettings({ data }), { folder, vault, views });
  console.log(`history: ${count(history.events)} events in ${history.chunks.length} files, in ${seconds()} s`);
  console.log(`digest ${history.digest}`);
  if (secrets === undefined) console.log('vault: not backed up; without its keys nobody reads names (--vault)');
  else console.log(`vault: ${count(secrets)} secrets; the former copy is replaced`);
}
