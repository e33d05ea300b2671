import { copyStore, type CopyProgress } from '@pacesetter/event-store';
import { Command } from 'commander';
import { openStore } from '../copy/open-store';

interface Options {
  readonly from: string;
  readonly to: string;
}

export function copyCommand(): Command {
  return new Command('copy')
    .description('move house: copy the history into another event store, PostgreSQL or EventStoreDB')
    .requiredOption('--from <url>', 'the store that has it: postgres://… or esdb://…')
    .requiredOption('--to <url>', 'the store that gets it, empty or with what an earlier attempt has copied')
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter copy --from postgres://office@db/pacesetter --to 'esdb://admin:changeit@kurrent:2113?tls=true'

Ids, streams, revisions, order, contents and times are kept, positions are the new store's own: derive the read models
anew there. Keys of persons are not part of the history and stay in their vault. Stop whoever writes first. Broken off,
the same command goes on where it was; at the end both histories are compared event by event.`,
    )
    .action(({ from, to }: Options) => copy(from, to));
}

async function copy(fromUrl: string, toUrl: string): Promise<void> {
  const from = await openStore(fromUrl, '--from');
  try {
    const to = await openStore(toUrl, '--to');
    try {
      const { events, copied, digest, complete } = await copyStore({ from, to, onProgress: tell });
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
      console.log(`${text(copied)} events copied, ${text(events)} the same in both; digest ${digest}`);
      if (!complete) console.log('The source was written to meanwhile: give the command again for the rest.');
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

function tell({ step, events }: CopyProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${step}: ${text(events)} events`);
}

function text(count: number): string {
  return count.toLocaleString('en');
}
