import { existsSync } from 'node:fs';
import {
  definitionChanges,
  lastDayBefore,
  loadProgramme,
  type Programme,
  ProgrammeCatalogue,
  ProgrammeError,
  resolveTimetable,
  dayOf,
} from '@pacesetter/programmes';
import { Command } from 'commander';
import { Failure } from '../failure';
import { renderChanges } from '../migration/render-migration';
import { findProgramme } from '../programmes';
import { table } from '../report/text-table';

export function programmeCommand(): Command {
  return new Command('programme')
    .description('check, list and compare programme definitions')
    .addCommand(checkCommand())
    .addCommand(listCommand())
    .addCommand(diffCommand());
}

function checkCommand(): Command {
  return new Command('check')
    .description('check definitions: every mistake with file, line, column and what was meant')
    .argument('<file...>', 'YAML files')
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter programme check my-programme.yaml
  $ pacesetter programme check programmes/*.yaml

Exit code 1 when a file is refused.`,
    )
    .action(check);
}

function listCommand(): Command {
  return new Command('list').description('the programmes that ship with Pacesetter').action(() => {
    process.stdout.write(listed(ProgrammeCatalogue.fromFolder().all()));
  });
}

function diffCommand(): Command {
  return new Command('diff')
    .description('what one definition says otherwise than another, by the keys of phases, activities and awards')
    .argument('<before>', 'a YAML file, or id@version of one that ships')
    .argument('<after>', 'the same for the other')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ pacesetter programme diff gansu-2010@1 gansu-2010-v2.yaml')
    .action((before: string, after: string, { json }: { json?: boolean }) => {
      const changes = definitionChanges(findProgramme(before).definition, findProgramme(after).definition);
      process.stdout.write(json === true ? `${JSON.stringify(changes, null, 2)}\n` : renderChanges(changes));
    });
}

/** Checks them all before it fails. @throws Failure */
function check(files: readonly string[]): void {
  const refused = files.filter((file) => !isSound(file));
  if (refused.length > 0) throw new Failure(`refused: ${refused.join(', ')}`);
}

function isSound(file: string): boolean {
  if (!existsSync(file)) {
    process.stderr.write(`${file}: there is no such file\n`);
    return false;
  }
  try {
    process.stdout.write(`OK ${file}\n${summary(loadProgramme(file))}`);
    return true;
  } catch (error) {
    if (!(error instanceof ProgrammeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

function summary({ ref, definition }: Programme): string {
  const { title, phases, awards, timeZone } = definition;
  const rows = phases.map(({ key, kind, startsOn, endsOn, activities, entryGate, exitGate }) => [
    key,
    kind,
    `${startsOn} – ${endsOn}`,
    activities.filter(({ requirement }) => requirement === 'required').length,
    activities.filter(({ requirement }) => requirement === 'optional').length,
    entryGate.length,
    exitGate.length,
  ]);
  const header = ['phase', 'kind', timeZone, 'required', 'optional', 'to enter', 'to leave'];
  const obligations = resolveTimetable(definition).phases.flatMap((phase) => phase.obligations).length;
  const closing = `  ${obligations} obligations by date, ${awards?.kinds.length ?? 0} kinds of award\n`;
  return `  ${ref}  ${title.zh} · ${title.en}\n${table(header, rows)}${closing}`;
}

function listed(programmes: readonly Programme[]): string {
  const rows = programmes.map(({ ref, definition }) => {
    const { startsAt, endsAt } = resolveTimetable(definition);
    const { title, timeZone } = definition;
    return [ref, `${dayOf(startsAt, timeZone)} – ${lastDayBefore(endsAt, timeZone)}`, `${title.zh} · ${title.en}`];
  });
  return table(['programme', 'from – to', 'title'], rows);
}
