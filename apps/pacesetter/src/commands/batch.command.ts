import { batchesOf, type BatchRow } from '@pacesetter/campaigns';
import { Command } from 'commander';
import { withEngine } from '../engine';
import { dataOption } from '../options';
import { table } from '../report/text-table';
import { readSettings } from '@pacesetter/services';
import { orderCommand } from './batch-order.command';
import { showCommand } from './batch-show.command';

export function batchCommand(): Command {
  return new Command('batch')
    .description('order the same for many organisations at once: one recorded decision, each item decided by its rules')
    .addCommand(orderCommand())
    .addCommand(listCommand())
    .addCommand(showCommand());
}

function listCommand(): Command {
  return new Command('list')
    .description('the batches of a campaign and how far they are')
    .argument('<campaign>', 'id of the campaign')
    .addOption(dataOption())
    .action(async (campaignId: string, { data }: { data?: string }) => {
      const found = await withEngine(readSettings({ data }), ({ parts }) => batchesOf(parts.views, campaignId));
      if (found.length === 0) return console.log('No batch was ordered.');
      const headings = ['batch', 'action', 'obligation', 'by', 'state', 'decided', 'refused'];
      process.stdout.write(table(headings, found.map(line)));
    });
}

function line({ batchId, action, obligation, orderedBy, completed, accepted, refused }: BatchRow) {
  return [batchId, action, obligation ?? '', orderedBy, completed ? 'completed' : 'running', accepted, refused];
}
