import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { type PublishedBallot, type Recount, recount } from '@pacesetter/ballot-client';
import { findBallot, publishedBallot } from '@pacesetter/ballots';
import type { Engine } from '@pacesetter/engine';
import { Command } from 'commander';
import { withEngine } from '../engine';
import { Failure } from '../failure';
import { dataOption } from '../options';
import { table } from '../report/text-table';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly output?: string;
  readonly data?: string;
}

export function ballotCommand(): Command {
  return new Command('ballot')
    .description('secret ballots: publish what was cast, and count it again')
    .addCommand(exportCommand())
    .addCommand(verifyCommand());
}

function exportCommand(): Command {
  return new Command('export')
    .description('everything that anybody needs to count a ballot again, as JSON')
    .argument('<ballot>', 'id of a ballot that has been counted')
    .option('--output <file>', 'into a file; on the terminal when absent')
    .addOption(dataOption())
    .addHelpText('after', '\nExample:\n  $ pacesetter ballot export gansu~t133~final-mass-review --output ballot.json')
    .action(async (ballotId: string, { output, data }: Options) => {
      const ballot = await withEngine(readSettings({ data }), (engine) => published(engine, ballotId));
      const text = `${JSON.stringify(ballot, null, 2)}\n`;
      if (output === undefined) process.stdout.write(text);
      else await writeFile(output, text);
    });
}

function verifyCommand(): Command {
  return new Command('verify')
    .description('count a ballot again from what was published of it, trusting nothing')
    .argument('<ballot>', 'a file that `ballot export` wrote, or the id of a ballot')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter ballot verify ballot.json                     needs no database
  $ pacesetter ballot verify gansu~t133~final-mass-review

It checks that each paper bears the ballot's signature and the voter's, that none counts twice, and that they add up to
the published result. Exit code 1 when something is wrong.`,
    )
    .action(async (name: string, { data }: Options) => {
      const ballot = existsSync(name)
        ? await fromFile(name)
        : await withEngine(readSettings({ data }), (engine) => published(engine, name));
      report(ballot, await recount(ballot));
    });
}

/** @throws Failure when there is nothing to be published */
async function published({ parts: { views } }: Engine, ballotId: string): Promise<PublishedBallot> {
  const ballot = await publishedBallot(views, ballotId);
  if (ballot !== undefined) return ballot;
  const row = await findBallot(views, ballotId);
  if (row === undefined) throw new Failure(`there is no ballot "${ballotId}"`);
  if (row.status === 'void') throw new Failure(`"${ballotId}": too few had registered, there was no voting`);
  throw new Failure(`"${ballotId}" has not been counted: voting is open until ${row.voting.closesAt}`);
}

/** @throws Failure when it is not what `ballot export` writes */
async function fromFile(file: string): Promise<PublishedBallot> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PublishedBallot;
  } catch (cause) {
    throw new Failure(`${file} is no exported ballot`, { cause });
  }
}

/** @throws Failure when something is wrong with it */
function report({ ballotId, eligible, credentials, result }: PublishedBallot, { problems, counted, tallies }: Recount) {
  if (problems.length > 0) {
    const lines = problems.map(({ code, message, serial }) => `  ${code}: ${message}${serial ? ` (${serial})` : ''}`);
    throw new Failure(`${ballotId}: ${problems.length} problems\n${lines.join('\n')}`);
  }
  console.log(`${ballotId}: ${eligible} on the roll, ${credentials} registered, ${result.cast} voted`);
  if (result.tallies === null) return console.log('The result is withheld: among so few it would show who voted how.');
  console.log(`${counted} papers counted again: the result is as published.\n`);
  const rows = tallies.flatMap(({ subject: { organizationId, memberId }, tally }) =>
    Object.entries(tally).map(([grade, count]) => [memberId ?? organizationId, grade, count]),
  );
  process.stdout.write(table(['reviewed', 'grade', 'papers'], rows));
}
