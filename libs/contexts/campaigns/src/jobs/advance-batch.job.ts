import type { Subject } from '@pacesetter/contracts';
import type { JobTools } from '@pacesetter/engine';
import { type CommandRequest, DomainError, request } from '@pacesetter/kernel';
import { type OrganizationRow, subtree } from '@pacesetter/organizations';
import type { JobHandler } from '@pacesetter/queue';
import type { OrderedBatch } from '../batch.events';
import { batch } from '../batch.state';
import { campaign } from '../campaign.state';
import { ChooseOptionalActivity } from '../features/choose-optional-activity/choose-optional-activity';
import { RecordBatchPage } from '../features/record-batch-page/record-batch-page';
import { WaiveObligation } from '../features/waive-obligation/waive-obligation';
import { advanceBatchJob } from './campaign-jobs';
import { enrolments } from './enrolments.job';

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
    const items = await itemsOf(tools, order, page.filter(selectedBy(order)));
    const answers = await Promise.all(items.map((item) => decided(tools, item, batchId)));
    if (answers.includes('campaign-not-running')) return;
    const refused = items.flatMap(({ subject }, index) => {
      const code = answers[index];
      return code === undefined ? [] : [{ subject, code }];
    });
    const after = page.at(-1)?.organizationId;
    const counts = { accepted: items.length - refused.length, refused, last: page.length < PAGE };
    await tools.sendAll([request(RecordBatchPage, { batchId, from, after, ...counts })], { cause: timerId });
  },
});

function selectedBy({ selection: { levels, orgTypes } }: OrderedBatch) {
  return ({ level, orgType }: OrganizationRow): boolean =>
    (levels?.includes(level) ?? true) && (orgTypes?.includes(orgType) ?? true);
}

interface Item {
  readonly subject: Subject;
  readonly request: CommandRequest;
}

/** What is asked for each organisation of the page, in the name of who ordered it. */
async function itemsOf(tools: JobTools, order: OrderedBatch, page: readonly OrganizationRow[]): Promise<Item[]> {
  const { campaignId, by: actor } = order;
  const asked = await requestsFor(tools, order, page);
  const reason = `批量 ${order.batchId} · batch ${order.batchId} of ${campaignId}`;
  return asked.map((one) => ({
    subject: (one.data as { readonly subject: Subject }).subject,
    request: { ...one, actor, reason },
  }));
}

async function requestsFor(tools: JobTools, order: OrderedBatch, page: readonly OrganizationRow[]) {
  const { campaignId, action, obligation = '' } = order;
  switch (action) {
    case 'enrol': {
      const { rootOrganizationId } = await tools.state(campaign, campaignId);
      return enrolments(tools, { campaignId, rootOrganizationId }, page);
    }
    case 'order-activity':
      return page.map(({ organizationId }) =>
        request(ChooseOptionalActivity, { campaignId, subject: { organizationId }, obligation }),
      );
    case 'waive-obligation':
      return page.map(({ organizationId }) =>
        request(WaiveObligation, { campaignId, subject: { organizationId }, obligation }),
      );
  }
}

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
