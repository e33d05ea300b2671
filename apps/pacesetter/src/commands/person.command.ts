import { Command } from 'commander';
import { withEngine } from '../engine';
import { dataOption } from '../options';
import { findPerson, type NamedPerson } from '../persons/find-person';
import { forget, purge } from '../persons/forget';
import { renderStored } from '../persons/render-stored';
import { storedAbout } from '../persons/stored-about';
import { readSettings } from '@pacesetter/services';

interface WithData {
  readonly data?: string;
}

type Naming = Omit<NamedPerson, 'id'> & WithData;

/** Where a person's life lies in several campaigns, their programmes may have several zones. */
const TIME_ZONE = 'Asia/Shanghai';

export function personCommand(): Command {
  return new Command('person')
    .description('what is stored about a person: read it out, or make it unreadable for good')
    .addCommand(exportCommand())
    .addCommand(forgetCommand())
    .addCommand(purgeCommand());
}

function exportCommand(): Command {
  return naming('export', 'everything that is stored about a person, in plain words')
    .option('--json', 'as JSON, with everything in it')
    .action(async (id: string | undefined, { json, ...options }: Naming & { json?: boolean }) => {
      const entries = await withEngine(readSettings(options), async (engine) =>
        storedAbout(engine, await findPerson(engine, { ...options, id })),
      );
      if (json === true) return console.log(JSON.stringify(entries, null, 2));
      console.log(`${entries.length} entries; times in ${TIME_ZONE}\n`);
      console.log(renderStored(entries, TIME_ZONE));
    });
}

function forgetCommand(): Command {
  return naming('forget', 'destroy the key of what is stored about a person: a recorded decision that cannot be undone')
    .requiredOption('--reason <text>', 'why; it stands in the history for good, so it must not name anybody')
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter person forget wang-3 --reason "left the organisation, and wishes it"
  $ pacesetter person forget --name 张三 --organization t133 --reason "by request"

What was decided stays, and counts; who it was about reads as forgotten. Copies of the vault that were made before must
be destroyed as well.`,
    )
    .action(async (id: string | undefined, { reason, ...options }: Naming & { reason: string }) => {
      const personId = await withEngine(readSettings(options), async (engine) => {
        const found = await findPerson(engine, { ...options, id });
        await forget(engine, found, reason);
        return found;
      });
      console.log(`${personId} is forgotten: the key is destroyed.`);
    });
}

function purgeCommand(): Command {
  return new Command('purge')
    .description('destroy the keys of all forgotten persons once more, after a backup of the vault was restored')
    .addOption(dataOption())
    .action(async (options: WithData) => {
      const revived = await withEngine(readSettings(options), purge);
      console.log(revived.length === 0 ? 'No forgotten person had a key.' : `Destroyed again: ${revived.join(', ')}`);
    });
}

function naming(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('[person]', 'id of a member or officer')
    .option('--name <name>', 'name of somebody without an id, with --organization')
    .option('--organization <id>', 'the organisation in which the name was given')
    .addOption(dataOption());
}
