import { createHash } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import { createDatabase, dropDatabase } from '@pacesetter/postgres';
import { readProfile, type RehearsalReport, rehearse, USUAL } from '@pacesetter/rehearsal';
import { contexts, openServer, openVault, readMasterKey, readSettings } from '@pacesetter/services';
import { commandLog } from '../command-log';
import { UsageError } from '../failure';
import { dataOption } from '../options';
import { findProgramme } from '../programmes';
import { Progress } from '../report/progress';
import { renderReport } from '../report/render-report';
import { readCast } from '../sample';

interface Options {
  readonly organizations?: string;
  readonly members?: string;
  readonly profile?: string;
  readonly seed: number;
  readonly json?: boolean;
  readonly resume?: boolean;
  readonly keep?: boolean;
  readonly services?: boolean;
  readonly data?: string;
}

export function rehearseCommand(): Command {
  return new Command('rehearse')
    .description('run a whole campaign in virtual time on the real engine, with simulated people')
    .argument('<programme>', 'id of a programme that ships with Pacesetter, or a YAML file')
    .option('--organizations <file>', 'CSV file (may be gzipped) with the organisations; a sample when absent')
    .option('--members <file>', 'CSV file with the members; those of the sample when absent')
    .option('--profile <file>', 'how people behave: usual, eventful, or a YAML or JSON file')
    .option('--seed <number>', 'the same seed gives the same history', wholeNumber, 1)
    .option('--resume', 'go on with the same rehearsal where it was cut off')
    .option('--services', 'drive services that run already (PACESETTER_REHEARSAL_SEED), over their queue')
    .option('--keep', 'keep the rehearsal’s database afterwards')
    .option('--json', 'print the report as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter rehearse gansu-2010
  $ pacesetter rehearse gansu-2010 --seed 7 --json
  $ pacesetter rehearse gansu-2010 --profile eventful
  $ pacesetter rehearse my-programme.yaml --organizations units.csv --profile careless.yaml

An eventful campaign is changed while it runs: orders for many at once, days of one's own, a pause, a revised programme,
an extended phase.

The store, the queue, the workers and the read models are the real ones; only time is virtual.`,
    )
    .action((programme: string, options: Options) => run(programme, options));
}

async function run(name: string, options: Options): Promise<void> {
  if (options.services === true) return drive(name, options);
  const settings = readSettings(options);
  const programme = findProgramme(name);
  const cast = await readCast(programme, options);
  const profile = options.profile === undefined ? USUAL : await readProfile(options.profile);
  const server = await openServer(settings);
  const database = databaseName([programme.digest, options.seed, profile, cast]);
  const progress = new Progress(process.stderr);
  try {
    if (options.resume !== true) await dropDatabase(server.url, database);
    const databaseUrl = await createDatabase(server.url, database);
    const queue = { url: databaseUrl, ...settings.queue, name: database };
    // Kept and dropped with the rehearsal: its persons are invented.
    const vault = { url: databaseUrl, masterKey: await readMasterKey(settings) };
    const environment = { databaseUrl, vault, queue, contexts, log: commandLog(), onProgress: progress.show };
    const report = await rehearse({ programme, ...cast, profile, seed: options.seed, ...environment });
    progress.end();
    print(report, options);
    if (options.keep !== true) await dropDatabase(server.url, database);
  } finally {
    progress.end();
    await server.stop();
  }
}

/** Workers and projectors are processes of their own, on the database and the queue that the environment names. */
async function drive(name: string, options: Options): Promise<void> {
  const { databaseSessionUrl, rehearsalSeed, ...settings } = readSettings(options);
  const databaseUrl = databaseSessionUrl ?? settings.databaseUrl;
  if (databaseUrl === undefined || rehearsalSeed !== options.seed) {
    throw new UsageError(`set DATABASE_URL and PACESETTER_REHEARSAL_SEED=${options.seed} as the services have them`);
  }
  const programme = findProgramme(name);
  const cast = await readCast(programme, options);
  const profile = options.profile === undefined ? USUAL : await readProfile(options.profile);
  const vault = await openVault({ ...settings, databaseUrl }, databaseUrl);
  const queue = { url: databaseUrl, ...settings.queue };
  const progress = new Progress(process.stderr);
  const stores = { databaseUrl, eventStoreUrl: settings.eventStoreUrl, vault, queue };
  const environment = { ...stores, contexts, log: commandLog(), onProgress: progress.show };
  try {
    const report = await rehearse({ programme, ...cast, profile, seed: options.seed, ...environment, services: true });
    progress.end();
    print(report, options);
  } finally {
    progress.end();
  }
}

function print(report: RehearsalReport, { json }: Options): void {
  process.stdout.write(json === true ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
}

/** The same rehearsal has the same database, so that it can be resumed. */
function databaseName(parameters: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parameters)).digest('hex');
  return `rehearsal_${hash.slice(0, 16)}`;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('it must be a whole number of at most 9 digits.');
  return Number(text);
}
