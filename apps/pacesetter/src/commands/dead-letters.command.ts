import type { CommandClass } from '@pacesetter/kernel';
import { DiscardJob, RetryJob } from '@pacesetter/queue';
import { Command } from 'commander';
import { administrator } from '../administrator';
import { type BatchDecision, decideOnAll } from '../dead-letters/decide-on-all';
import { listDeadLetters, type ListingOptions } from '../dead-letters/list-dead-letters';
import { showDeadLetter } from '../dead-letters/show-dead-letter';
import { decideAsOffice } from '../decide';
import { UsageError } from '../failure';
import { dataOption, positiveNumber } from '../options';

interface DecisionOptions extends BatchDecision {
  readonly all?: boolean;
}

/** What both decisions name. */
type JobCommand = CommandClass<{ readonly timerId: string }>;

/** How many jobs are listed when nobody says otherwise. */
const PAGE = 50;

export function deadLettersCommand(): Command {
  return new Command('dead-letters')
    .description('jobs that failed for good: list, look at, retry or discard them')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(decisionCommand('retry', 'try jobs again', RetryJob))
    .addCommand(decisionCommand('discard', 'give jobs up for good', DiscardJob));
}

/** Which of them: both decisions and the list take the same words. */
function filtered(command: Command): Command {
  return command
    .option('--job <name>', 'only jobs of this kind')
    .option('--error <text>', 'only those whose last error says this, e.g. a code');
}

function listCommand(): Command {
  return filtered(new Command('list'))
    .description('jobs that failed for good, the oldest first')
    .option('--retried', 'those that were tried again instead')
    .option('--discarded', 'those that were given up instead')
    .option('--limit <number>', 'at most so many', positiveNumber, PAGE)
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .action((options: Omit<ListingOptions, 'status'> & { retried?: boolean; discarded?: boolean }) => {
      const status = options.discarded === true ? 'discarded' : options.retried === true ? 'retried' : 'dead';
      return listDeadLetters({ ...options, status });
    });
}

function showCommand(): Command {
  return new Command('show')
    .description('one job: what it was to do, every failed attempt, and what was decided')
    .argument('<timer>', 'id of the job’s timer, as dead-letters list shows it')
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .action(showDeadLetter);
}

function decisionCommand(name: string, description: string, command: JobCommand): Command {
  return filtered(new Command(name))
    .description(`${description}: recorded decisions`)
    .argument(
      '[timer]',
      'id of the job’s timer, as dead-letters list shows it; or say which with --job, --error or --all',
    )
    .option('--all', 'every job that failed for good')
    .option('--dry-run', 'only say which they would be')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter dead-letters ${name} 5f0c… --reason "the mail server is back"
  $ pacesetter dead-letters ${name} --job close-review-round --error ECONNREFUSED --reason "the network is mended" --dry-run`,
    )
    .action((timerId: string | undefined, options: DecisionOptions) => decide(command, timerId, options));
}

async function decide(command: JobCommand, timerId: string | undefined, options: DecisionOptions): Promise<void> {
  const { job, error, all, reason, data } = options;
  const several = job !== undefined || error !== undefined || all === true;
  if (several === (timerId !== undefined)) {
    throw new UsageError('name one job, or several with --job, --error or --all; not both');
  }
  if (timerId === undefined) return decideOnAll(command, options);
  await decideAsOffice({ data }, [{ command: command as CommandClass, data: { timerId }, reason }]);
  console.log(`${command.name} ${timerId}: recorded, by ${administrator().id}.`);
}
