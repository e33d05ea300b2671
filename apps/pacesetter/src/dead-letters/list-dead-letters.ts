import { type DeadLetterPage, DeadLetterQuery } from '@pacesetter/queue';
import { readSettings } from '@pacesetter/services';
import { withEngine } from '../engine';
import { table } from '../report/text-table';

export type ListingOptions = Omit<DeadLetterPage, 'after'> & { readonly json?: boolean; readonly data?: string };

export async function listDeadLetters({ json, data, ...page }: ListingOptions): Promise<void> {
  const letters = await withEngine(readSettings({ data }), ({ parts }) => new DeadLetterQuery(parts.views).page(page));
  if (json === true) return console.log(JSON.stringify(letters, null, 2));
  if (letters.length === 0) return console.log(`No job is ${page.status}.`);
  const rows = letters.map(({ timerId, job, failedAt, attempts, error }) => [timerId, job, failedAt, attempts, error]);
  process.stdout.write(table(['timer', 'job', 'failed', 'attempts', 'error'], rows));
}
