import { type Damage, readVaultBackup, verifyHistory } from '@pacesetter/backup';
import { Command, InvalidArgumentError } from 'commander';
import { count, stopwatch, tell, told } from '../backup/tell';
import { Failure } from '../failure';

interface Options {
  readonly digest?: string;
  readonly vault?: string;
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description('read a backup from its first event to its last, and say what is not as it was written')
    .argument('<folder>', 'where the backup of the history is')
    .option('--digest <digest>', 'what `backup` has said, noted elsewhere: finds what was changed with skill', digest)
    .option('--vault <folder>', 'where the copy of the vault is')
    .action(verify);
}

async function verify(folder: string, { digest: noted, vault }: Options): Promise<void> {
  const seconds = stopwatch();
  const { manifest, streams, damages } = await verifyHistory(folder, { digest: noted, onProgress: tell('verifying') });
  told();
  for (const damage of damages) console.log(nameOf(damage));
  if (damages.length > 0) throw new Failure(`${folder} is not as it was written: ${damages.length} found above`);
  const { events, chunks, takenAt } = manifest;
  console.log(
    `whole: ${count(events)} events of ${count(streams)} streams in ${chunks.length} files, in ${seconds()} s`,
  );
  console.log(`digest ${manifest.digest}, taken at ${takenAt}`);
  if (vault === undefined) return;
  const { secrets, takenAt: vaultTakenAt } = await readVaultBackup(vault);
  console.log(`vault: ${count(secrets)} secrets, taken at ${vaultTakenAt}`);
}

function nameOf({ file, event, problem }: Damage): string {
  return event === undefined ? `${file}: ${problem}` : `${file}, event ${count(event)}: ${problem}`;
}

function digest(text: string): string {
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new InvalidArgumentError('it must be 64 hexadecimal digits.');
}
