import { readSettings } from '@pacesetter/services';
import { Command } from 'commander';
import { checkApart } from '../backup/folders';
import { restoreBackup, type Restored } from '../backup/restore-backup';
import { count, stopwatch, told } from '../backup/tell';
import { dataOption } from '../options';

interface Options {
  readonly vault?: string;
  readonly views: boolean;
  readonly data?: string;
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('bring a backup into an empty database, and prove that all of it is there')
    .argument('<folder>', 'where the backup of the history is')
    .option('--vault <folder>', 'where the copy of the vault is: the keys of persons')
    .option('--no-views', 'do not derive the read models now: services do so when they start')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter restore /mnt/backup/history --vault /mnt/safe/vault --data /srv/restored
  $ DATABASE_URL=postgres://office@db/restored pacesetter restore /mnt/backup/history --vault /mnt/safe/vault

The master key of the installation that was backed up must be there first. Events keep their positions and times. Until the
proof is done nobody can append; broken off, the same command goes on. Keys of persons who were forgotten do not come
back, however old the vault’s copy is.`,
    )
    .action(restore);
}

async function restore(folder: string, { vault, views, data }: Options): Promise<void> {
  checkApart(folder, vault);
  const seconds = stopwatch();
  let step = stopwatch();
  const onStep = (name: string) => {
    told();
    console.log(`${seconds()} s: ${name} …`);
    step = stopwatch();
  };
  const restored = await restoreBackup(readSettings({ data }), { folder, vault, views, onStep });
  for (const line of render(restored)) console.log(line);
  console.log(`restored and verified in ${seconds()} s (the last step ${step()} s)`);
}

function render({ history, persons, destroyedAgain, views, vaultBehind }: Restored): readonly string[] {
  return [
    `history: ${count(history.events)} events of ${count(history.streams)} streams, each the same as in the backup, no gaps`,
    `digest ${history.digest}`,
    `persons: ${count(persons.readable)} can be read, ${count(persons.forgotten)} are forgotten; keys destroyed again: ${count(destroyedAgain)}`,
    ...(persons.missing > 0 ? [`warning: the keys of ${count(persons.missing)} persons are missing (--vault)`] : []),
    ...(vaultBehind > 0
      ? [
          `warning: the vault’s copy is ${count(vaultBehind)} events older than the history: keys of later persons are missing, and other secrets (of sheets, passwords) that were destroyed since are back`,
        ]
      : []),
    ...(views === undefined
      ? []
      : [
          `read models: ${count(views.rebuilt)} derived, ${count(views.rows)} rows; ${count(views.same)} hold what they held when the backup was taken`,
        ]),
  ];
}
