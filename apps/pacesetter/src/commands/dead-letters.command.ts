import { type Command as GivenCommand, type CommandClass, startedBy } from '@pacesetter/kernel';
import { DeadLetterQuery, DiscardJob, RetryJob } from '@pacesetter/queue';
import { Command } from 'commander';
import { administrator } from '../administrator';
import { withEngine } from '../engine';
import { dataOption, positiveNumber } from '../options';
import { table } from '../report/text-table';
import { readSettings } from '@pacesetter/services';

interface Listing {
  readonly status: 'dead' | 'retried' | 'discarded';
  readonly limit: number;
  readonly json?: boolean;
  readonly data?: string;
}

interface Decision {
  readonly reason: string;
  readonly data?: string;
}

/** What both decisions name. */
interface JobRef {
  readonly timerId: string;
}

/** How many jobs are listed when nobody says otherwise. */
const PAGE = 50;

export function deadLettersCommand(): Command {
  return new Command('dead-letters')
    .description('jobs that failed for good: list, retry or discard them')
    .addCommand(listCommand())
    .addCommand(decisionCommand('retry', 'try a job again', RetryJob))
    .addCommand(decisionCommand('discard', 'give a job up for good', DiscardJob));
}

function listCommand(): Command {
  return new Command('list')
    .description('jobs that failed for good, the oldest first')
    .option('--retried', 'those that were tried again instead')
    .option('--discarded', 'those that were given up instead')
    .option('--limit <number>', 'at most so many', positiveNumber, PAGE)
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .action((options: Omit<Listing, 'status'> & { retried?: boolean; discarded?: boolean }) => {
      const status = options.discarded === true ? 'discarded' : options.retried === true ? 'retried' : 'dead';
      return list({ ...options, status });
    });
}

async function list({ status, limit, json, data }: Listing): Promise<void> {
  const letters = await withEngine(readSettings({ data }), ({ parts }) =>
    new DeadLetterQuery(parts.views).page({ status, limit }),
  );
  if (json === true) return console.log(JSON.stringify(letters, null, 2));
  if (letters.length === 0) return console.log(`No job is ${status}.`);
  const rows = letters.map(({ timerId, job, failedAt, attempts, error }) => [timerId, job, failedAt, attempts, error]);
  process.stdout.write(table(['timer', 'job', 'failed', 'attempts', 'error'], rows));
}

function decisionCommand(name: string, description: string, command: CommandClass<JobRef>) {
  return new Command(name)
    .description(`${description}: a recorded decision`)
    .argument('<timer>', 'id of the job’s timer, as dead-letters list shows it')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .addHelpText('after', `\nExample:\n  $ pacesetter dead-letters ${name} 5f0c… --reason "the mail server is back"`)
    .action((timerId: string, { reason, data }: Decision) =>
      decide(new command({ timerId }, startedBy({ actor: administrator(), reason })), data),
    );
}

async function decide(command: GivenCommand<JobRef>, data?: string): Promise<void> {
  await withEngine(readSettings({ data }), ({ parts }) => parts.bus.execute(command));
  console.log(`${command.constructor.name} ${command.data.timerId}: recorded, by ${command.context.actor.id}.`);
}
