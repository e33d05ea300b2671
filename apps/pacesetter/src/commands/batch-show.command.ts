import { setTimeout as sleep } from 'node:timers/promises';
import { batch, batchResults } from '@pacesetter/campaigns';
import type { Engine } from '@pacesetter/engine';
import type { RecordedEvent } from '@pacesetter/kernel';
import { streamId } from '@pacesetter/kernel';
import { Command } from 'commander';
import { resultLine, writeResults } from '../batch/batch-results-file';
import { withEngine } from '../engine';
import { Failure } from '../failure';
import { dataOption } from '../options';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly follow?: boolean;
  readonly results?: string;
  readonly data?: string;
}

/** How often one looks again. */
const LOOK_MS = 1_000;

export function showCommand(): Command {
  return new Command('show')
    .description('how far a batch is, and what became of each item')
    .argument('<batch>', 'id of the batch')
    .option('--follow', 'until it is completed')
    .option('--results <file>', 'CSV file with a line for each item that has been decided')
    .addOption(dataOption())
    .action(show);
}

async function show(batchId: string, options: Options): Promise<void> {
  const history = await withEngine(readSettings(options), (engine) => followed(engine, batchId, options));
  if (options.results === undefined) return;
  await writeResults(options.results, batchResults(history).map(resultLine));
}

async function followed({ parts }: Engine, batchId: string, { follow }: Options): Promise<readonly RecordedEvent[]> {
  let seen = -1;
  for (;;) {
    const history = await parts.store.readStream(streamId(batch.category, batchId));
    if (history.length === 0) throw new Failure(`there is no batch ${batchId}`);
    if (history.length > seen) console.log(standing(history));
    seen = history.length;
    if (follow !== true || history.at(-1)?.type === 'BatchCompleted') return history;
    await sleep(LOOK_MS);
  }
}

/** Items so far, and how many there were in a minute. */
function standing(history: readonly RecordedEvent[]): string {
  const results = batchResults(history);
  const refused = results.filter(({ code }) => code !== undefined).length;
  const [first, last] = [history[0], history.at(-1)];
  const minutes = (Date.parse(last?.recordedAt ?? '') - Date.parse(first?.recordedAt ?? '')) / 60_000;
  const rate = minutes > 0 ? `, ${Math.round(results.length / minutes)} a minute` : '';
  const state = last?.type === 'BatchCompleted' ? 'completed' : 'running';
  return `${state}: ${results.length - refused} decided, ${refused} refused${rate}`;
}
