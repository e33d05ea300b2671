import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { Engine } from '@pacesetter/engine';
import {
  type Appointment,
  AppointOfficer,
  type AttributeChange,
  attributeRows,
  ChangeOrganizationAttributes,
  type ImportPreview,
  member,
  type MemberEntry,
  memberRows,
  officerRows,
  organization,
  type OrganizationEntry,
  organizationRows,
  previewAttributes,
  previewMembers,
  previewOfficers,
  previewOrganizations,
  RegisterMember,
  RegisterOrganization,
  tableRows,
} from '@pacesetter/organizations';
import { withEngine } from '../engine';
import { Failure } from '../failure';
import { known } from '../import/known';
import { type Registration, registerAll } from '../import/register-all';
import { problemsFile, renderPreview } from '../import/render-preview';
import { dataOption } from '../options';
import { CountProgress } from '../report/count-progress';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly preview?: boolean;
  readonly skipWrong?: boolean;
  readonly report?: string;
  readonly reason?: string;
  readonly data?: string;
}

/** A kind of thing that is imported: how its file is read, what an import of it would do, and how it is done. */
interface Importing<Entry> {
  readonly what: string;
  readonly preview: (engine: Engine, file: string) => Promise<ImportPreview<Entry>>;
  readonly kindOf: (entry: Entry) => string;
  readonly registration: (entries: readonly Entry[]) => Pick<Registration<Entry>, 'command' | 'stepOf' | 'decidedAnew'>;
}

const ORGANIZATION_COLUMNS = 'organizationId, name, level, orgType, parentId, masses, attribute.<key> …';

export function importCommand(): Command {
  return new Command('import')
    .description('organisations and members from CSV or Excel files, with a preview and a report of each wrong row')
    .addCommand(importing('organizations', ORGANIZATION_COLUMNS, ORGANIZATIONS))
    .addCommand(importing('members', 'memberId, organizationId, name, onDuty', MEMBERS))
    .addCommand(importing('officers', 'organizationId, post, personId, name', OFFICERS))
    .addCommand(importing('attributes', 'organizationId, attribute.<key> …', ATTRIBUTES));
}

function importing<Entry>(name: string, columns: string, kind: Importing<Entry>): Command {
  return new Command(name)
    .description(`import ${name}: a recorded decision for each; repeating it changes nothing`)
    .argument('<file>', 'CSV (UTF-8, may be gzipped) or Excel (.xlsx) file with a header line')
    .option('--preview', 'show what would be done, and do nothing')
    .option('--skip-wrong', 'import the sound rows although others are wrong')
    .option('--report <file>', 'write what is wrong with which row to this CSV file')
    .option('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .addHelpText('after', `\nColumns: ${columns}; Chinese headings are understood too.\n`)
    .action((file: string, options: Options) => run(kind, file, options));
}

const ORGANIZATIONS: Importing<OrganizationEntry> = {
  what: 'organisations',
  async preview(engine, file) {
    const rows = organizationRows(await tableRows(file), file);
    const ids = rows.entries.flatMap(({ value: { organizationId, parentId = '' } }) => [organizationId, parentId]);
    return previewOrganizations(rows, await known(engine, organization, ids));
  },
  kindOf: ({ level, orgType }) => `${level}, ${orgType}`,
  registration(entries) {
    const depths = new Map<string, number>();
    for (const { organizationId, parentId = '' } of entries) {
      depths.set(organizationId, (depths.get(parentId) ?? -1) + 1);
    }
    return { command: RegisterOrganization, stepOf: ({ organizationId }) => depths.get(organizationId) ?? 0 };
  },
};

/** Of organisations that are registered: the results of a grading, say. */
const ATTRIBUTES: Importing<AttributeChange> = {
  what: 'attributes of organisations',
  async preview(engine, file) {
    const rows = attributeRows(await tableRows(file));
    const ids = rows.entries.map(({ value }) => value.organizationId);
    return previewAttributes(rows, await known(engine, organization, ids));
  },
  kindOf: ({ attributes }) => Object.keys(attributes).join(', '),
  registration: () => ({ command: ChangeOrganizationAttributes, stepOf: () => 0, decidedAnew: true }),
};

const OFFICERS: Importing<Appointment> = {
  what: 'officers',
  async preview(engine, file) {
    const rows = officerRows(await tableRows(file));
    const ids = rows.entries.map(({ value }) => value.organizationId);
    return previewOfficers(rows, await known(engine, organization, ids));
  },
  kindOf: ({ post }) => post,
  registration: () => ({ command: AppointOfficer, stepOf: () => 0, decidedAnew: true }),
};

const MEMBERS: Importing<MemberEntry> = {
  what: 'members',
  async preview(engine, file) {
    const rows = memberRows(await tableRows(file));
    const members = rows.entries.map(({ value }) => value.memberId);
    const homes = rows.entries.map(({ value }) => value.organizationId);
    return previewMembers(rows, await known(engine, member, members), await known(engine, organization, homes));
  },
  kindOf: ({ onDuty }) => (onDuty ? 'on duty' : 'not on duty'),
  registration: () => ({ command: RegisterMember, stepOf: () => 0 }),
};

async function run<Entry>(kind: Importing<Entry>, file: string, options: Options): Promise<void> {
  await withEngine(readSettings(options), async (engine) => {
    const preview = await kind.preview(engine, file);
    const { problems } = preview;
    if (options.report !== undefined) await writeFile(options.report, problemsFile(problems));
    process.stdout.write(renderPreview(preview, kind.kindOf));
    if (options.preview === true) return;
    if (problems.length > 0 && options.skipWrong !== true) {
      throw new Failure(
        `nothing was imported: ${problems.length} problems; mend them, or import the sound rows with --skip-wrong`,
      );
    }
    await register(kind, engine, {
      entries: preview.toRegister,
      reason: options.reason ?? `import of ${basename(file)}`,
    });
  });
}

async function register<Entry>(
  { what, registration }: Importing<Entry>,
  engine: Engine,
  { entries, reason }: { readonly entries: readonly Entry[]; readonly reason: string },
): Promise<void> {
  const progress = new CountProgress(process.stderr, what, entries.length);
  const work = { ...registration(entries), entries, reason, onProgress: progress.show };
  const refused = await registerAll(engine, work);
  process.stdout.write(`\n${progress.end()}\n`);
  for (const { entry, problem } of refused) console.error(`${JSON.stringify(entry)}: ${problem}`);
  if (refused.length > 0) throw new Failure(`${refused.length} of ${entries.length} were refused`);
}
