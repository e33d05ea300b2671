import type { JobTools } from '@pacesetter/engine';
import { DomainError, request } from '@pacesetter/kernel';
import { subtree } from '@pacesetter/organizations';
import type { JobHandler } from '@pacesetter/queue';
import { type Item, itemsOf } from '../batch/batch-items.job';
import { batch } from '../batch.state';
import { RecordBatchPage } from '../features/record-batch-page/record-batch-page';
import { advanceBatchJob } from './campaign-jobs';

/** Organisations looked at for one page: an event names those it was refused for. */
const PAGE = 500;

type Payload = { readonly batchId: string };

/**
 * Decides one page, item by item. Ids follow from the batch, so that a page that was interrupted is decided once; what
 * a campaign refuses because it stands still comes again.
 */
export const advanceBatch = (tools: JobTools): JobHandler<Payload> => ({
  job: advanceBatchJob,
  async handle({ batchId }, { timerId }) {
    const { order, after: from, status } = await tools.state(batch, batchId);
    if (order === undefined || status !== 'running') return;
    await tools.caughtUp(['organization_tree']);
    const page = await subtree(tools, order.selection.under, { after: from, limit: PAGE });
    const items = await itemsOf(tools, order, page);
    const answers = await Promise.all(items.map((item) => decided(tools, item, batchId)));
    if (answers.includes('campaign-not-running')) return;
    const refused = items.flatMap(({ subject }, index) => {
      const code = answers[index];
      return code === undefined ? [] : [{ subject, code }];
    });
    const decidedFor = items.flatMap(({ subject }, index) => (answers[index] === undefined ? [subject] : []));
    const after = page.at(-1)?.organizationId;
    const counts = { decided: decidedFor, refused, last: page.length < PAGE };
    await tools.sendAll([request(RecordBatchPage, { batchId, from, after, ...counts })], { cause: timerId });
  },
});

/** The code of a refusal; `undefined` when the item was decided. */
async function decided(tools: JobTools, item: Item, batchId: string): Promise<string | undefined> {
  try {
    await tools.send(item.request, { cause: batchId });
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return String(error.code);
    throw error;
  }
}
