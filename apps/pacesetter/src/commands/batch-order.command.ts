import { BATCH_ACTIONS, type BatchAction, type BatchItem, OrderBatch, previewBatch } from '@pacesetter/campaigns';
import { derivedId, request } from '@pacesetter/kernel';
import { Argument, Command } from 'commander';
import { administrator } from '../administrator';
import { resultLine, writeResults } from '../batch/batch-results-file';
import { decideAsOffice } from '../decide';
import { withEngine } from '../engine';
import { Failure } from '../failure';
import { dataOption, positiveNumber } from '../options';
import { table } from '../report/text-table';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly under: string;
  readonly level?: readonly string[];
  readonly type?: readonly string[];
  readonly obligation?: string;
  readonly perMinute: number;
  readonly name?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
  readonly results?: string;
  readonly data?: string;
}

/** Items a minute when nobody says otherwise. */
const PER_MINUTE = 6_000;

export function orderCommand(): Command {
  return new Command('order')
    .description('order it; the server works it off')
    .addArgument(new Argument('<action>', 'what is done for each').choices(BATCH_ACTIONS))
    .argument('<campaign>', 'id of the campaign')
    .requiredOption('--under <organization>', 'the organisation whose subtree is meant')
    .option('--level <level...>', 'only organisations of these levels')
    .option('--type <orgType...>', 'only organisations of these types')
    .option('--obligation <key>', 'what is ordered, waived or reminded of')
    .option('--per-minute <number>', 'at most so many', positiveNumber, PER_MINUTE)
    .option('--name <name>', 'the batch is known by it: ordering it again changes nothing')
    .option('--reason <text>', 'why; it stands in the history')
    .option('--dry-run', 'show what each item would come to now, and decide nothing')
    .option('--results <file>', 'with --dry-run: CSV file with a line for each item')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter batch order enrol gansu-2027 --under t133 --name new-units --reason "founded in spring"
  $ pacesetter batch order order-plan hunan --under 43 --level township --obligation plan --dry-run
  $ pacesetter batch order order-activity hunan --under 43 --level township --obligation survey --name survey --reason "asked for by the province"
  $ pacesetter batch order remind hunan --under 4301 --obligation summary --name summary-due --reason "two weeks left"

The server (pacesetter up) works it off, and goes on where it was interrupted; pacesetter batch show follows it.`,
    )
    .action(order);
}

async function order(action: BatchAction, campaignId: string, options: Options): Promise<void> {
  const { under, level, type, obligation, perMinute, dryRun } = options;
  const selection = { under, ...(level && { levels: [...level] }), ...(type && { orgTypes: [...type] }) };
  const wanted = { campaignId, action, selection, perMinute, ...(obligation !== undefined && { obligation }) };
  if (dryRun === true) return preview({ ...wanted, batchId: 'preview' }, options);
  const { name, reason } = options;
  if (name === undefined || reason === undefined) {
    throw new Failure('name the batch with --name and say why with --reason, or look at it first with --dry-run');
  }
  const batchId = derivedId('batch', campaignId, name);
  await decideAsOffice(options, [request(OrderBatch, { ...wanted, batchId }, reason)]);
  console.log(`Batch ${batchId}: recorded, by ${administrator().id}.`);
}

type Wanted = OrderBatch['data'];

/** The order itself is looked at by its rules, too: what would be refused as a whole says why. */
async function preview(wanted: Wanted, options: Options): Promise<void> {
  const { id, role } = administrator();
  const by = { id, role } as const;
  const items = await withEngine(readSettings(options), async ({ parts: { tools } }) => {
    await tools.consider({ ...request(OrderBatch, wanted, options.reason ?? 'looked at'), actor: by });
    const found: BatchItem[] = [];
    for await (const item of previewBatch(tools, { ...wanted, by })) found.push(item);
    return found;
  });
  const outcomes = items.map(resultLine);
  if (options.results !== undefined) await writeResults(options.results, outcomes);
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  process.stdout.write(table(['outcome', 'items'], [...counts].sort()));
  console.log(`${items.length} items; nothing was decided.`);
}
