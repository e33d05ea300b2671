import { BATCH_ACTIONS, batchesOf, type BatchAction, OrderBatch } from '@pacesetter/campaigns';
import { derivedId, startedBy } from '@pacesetter/kernel';
import { Argument, Command } from 'commander';
import { administrator } from '../administrator';
import { withEngine } from '../engine';
import { dataOption, positiveNumber } from '../options';
import { table } from '../report/text-table';
import { readSettings } from '../settings';

interface Options {
  readonly under: string;
  readonly level?: readonly string[];
  readonly type?: readonly string[];
  readonly obligation?: string;
  readonly perMinute: number;
  readonly name: string;
  readonly reason: string;
  readonly data?: string;
}

/** Items a minute when nobody says otherwise. */
const PER_MINUTE = 6_000;

export function batchCommand(): Command {
  return new Command('batch')
    .description('order the same for many organisations at once: one recorded decision, each item decided by its rules')
    .addCommand(orderCommand())
    .addCommand(listCommand());
}

function orderCommand(): Command {
  return new Command('order')
    .addArgument(new Argument('<action>', 'what is done for each').choices(BATCH_ACTIONS))
    .argument('<campaign>', 'id of the campaign')
    .requiredOption('--under <organization>', 'the organisation whose subtree is meant')
    .option('--level <level...>', 'only organisations of these levels')
    .option('--type <orgType...>', 'only organisations of these types')
    .option('--obligation <key>', 'what is ordered or waived')
    .option('--per-minute <number>', 'at most so many', positiveNumber, PER_MINUTE)
    .requiredOption('--name <name>', 'the batch is known by it: ordering it again changes nothing')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter batch order enrol gansu-2010-rehearsal-1 --under t133 --name new-units --reason "founded in spring"
  $ pacesetter batch order order-activity hunan --under 43 --level township --obligation survey --name survey --reason "asked for by the province"

The server (pacesetter up) works it off, and goes on where it was interrupted; pacesetter batch list shows how far it is.`,
    )
    .action(order);
}

async function order(action: BatchAction, campaignId: string, options: Options): Promise<void> {
  const { under, level, type, obligation, perMinute, name, reason } = options;
  const batchId = derivedId('batch', campaignId, name);
  const selection = { under, ...(level && { levels: [...level] }), ...(type && { orgTypes: [...type] }) };
  const wanted = { batchId, campaignId, action, selection, perMinute, ...(obligation !== undefined && { obligation }) };
  const actor = administrator();
  await withEngine(readSettings(options), ({ parts }) =>
    parts.bus.execute(new OrderBatch(wanted, startedBy({ actor, reason }))),
  );
  console.log(`Batch ${batchId}: recorded, by ${actor.id}.`);
}

function listCommand(): Command {
  return new Command('list')
    .description('the batches of a campaign and how far they are')
    .argument('<campaign>', 'id of the campaign')
    .addOption(dataOption())
    .action(async (campaignId: string, { data }: { data?: string }) => {
      const found = await withEngine(readSettings({ data }), ({ parts }) => batchesOf(parts.views, campaignId));
      if (found.length === 0) return console.log('No batch was ordered.');
      const rows = found.map(({ batchId, action, obligation, orderedBy, completed, accepted, refused }) => {
        return [batchId, action, obligation ?? '', orderedBy, completed ? 'completed' : 'running', accepted, refused];
      });
      process.stdout.write(table(['batch', 'action', 'obligation', 'by', 'state', 'accepted', 'refused'], rows));
    });
}
