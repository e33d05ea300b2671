import type { HistoryEntry } from '@pacesetter/contracts';
import { EVERYTHING } from '@pacesetter/personal-data';
import { isDay, startOfDay } from '@pacesetter/programmes';
import { Command, InvalidArgumentError } from 'commander';
import { withEngine } from '../engine';
import { findHistory, type FoundHistory } from '../history/find-history';
import { renderHistory } from '../history/render-history';
import { dataOption, positiveNumber } from '../options';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly from?: string;
  readonly limit: number;
  readonly json?: boolean;
  readonly data?: string;
}

/** How many entries are shown when nobody says otherwise. */
const PAGE = 200;

export function historyCommand(): Command {
  return new Command('history')
    .description('everything that was decided about something: who, when, what, why, on which facts, by which rule')
    .argument('<name>', 'a stream, or the id of a campaign, organisation, member, programme or job')
    .option('--from <day>', 'from this day on, YYYY-MM-DD in the programme’s time zone', day)
    .option('--limit <number>', 'at most so many entries', positiveNumber, PAGE)
    .option('--json', 'as JSON, with everything in it')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter history gansu-2010-rehearsal-1                  a campaign: phases, gates, award rounds
  $ pacesetter history t133                                    an organisation: its part in every campaign
  $ pacesetter history t133 --from 2011-07-01 --limit 20
  $ pacesetter history campaign-gansu-2010-rehearsal-1 --json  one stream

It works while the server runs and while it does not.`,
    )
    .action(history);
}

async function history(name: string, options: Options): Promise<void> {
  const { found, wanted, entries } = await withEngine(readSettings(options), async (engine) => {
    const found = await findHistory(engine, name);
    const wanted = since(found, options.from);
    const entries = await engine.parts.revealer.reveal(wanted.slice(0, options.limit), EVERYTHING);
    return { found, wanted, entries };
  });
  if (options.json === true) return console.log(JSON.stringify(entries, null, 2));
  const { streams, timeZone, entries: known } = found;
  console.log(`${name}: ${known.length} entries in ${streams.length} streams; times in ${timeZone}\n`);
  console.log(renderHistory({ entries, known, timeZone }));
  if (wanted.length > entries.length)
    console.log(`… and ${wanted.length - entries.length} more: see --from and --limit`);
}

function since({ entries, timeZone }: FoundHistory, from: string | undefined): readonly HistoryEntry[] {
  if (from === undefined) return entries;
  const start = startOfDay(from, timeZone);
  return entries.filter(({ at }) => at >= start);
}

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('it must be a day, YYYY-MM-DD.');
}
