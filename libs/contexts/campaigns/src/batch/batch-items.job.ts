import type { Subject } from '@pacesetter/contracts';
import type { JobTools } from '@pacesetter/engine';
import { type CommandRequest, DomainError, request } from '@pacesetter/kernel';
import { type OrganizationRow, subtree } from '@pacesetter/organizations';
import type { OrderedBatch } from '../batch.events';
import { campaign } from '../campaign.state';
import { ChooseOptionalActivity } from '../features/choose-optional-activity/choose-optional-activity';
import { OrderObligation } from '../features/order-obligation/order-obligation';
import { RemindOfObligation } from '../features/remind-of-obligation/remind-of-obligation';
import { WaiveObligation } from '../features/waive-obligation/waive-obligation';
import { enrolments } from '../jobs/enrolments.job';

/** One decision of a batch. */
export interface Item {
  readonly subject: Subject;
  readonly request: CommandRequest;
}

/** What an item would come to. */
export interface BatchItem {
  readonly subject: Subject;
  /** Code of the refusal; absent when it would be decided. */
  readonly code?: string;
  /** Nothing is left to be done for it. */
  readonly isDone: boolean;
}

type Tools = Pick<JobTools, 'query' | 'state' | 'caughtUp'>;

/** What is asked for each selected organisation of the page, in the name of who ordered it. */
export async function itemsOf(tools: Tools, order: OrderedBatch, page: readonly OrganizationRow[]): Promise<Item[]> {
  const { campaignId, by: actor } = order;
  const asked = await requestsFor(tools, order, page.filter(selectedBy(order)));
  const reason = `批量 ${order.batchId} · batch ${order.batchId} of ${campaignId}`;
  return asked.map((one) => ({
    subject: (one.data as { readonly subject: Subject }).subject,
    request: { ...one, actor, reason },
  }));
}

/** Organisations looked at side by side in a preview. */
const PAGE = 500;

/** What a batch would come to, item by item, if it were decided now; nothing is. */
export async function* previewBatch(
  tools: Tools & Pick<JobTools, 'consider'>,
  order: OrderedBatch,
): AsyncGenerator<BatchItem> {
  await tools.caughtUp(['organization_tree']);
  let page: readonly OrganizationRow[] = [];
  do {
    page = await subtree(tools, order.selection.under, { after: page.at(-1)?.organizationId, limit: PAGE });
    const items = await itemsOf(tools, order, page);
    yield* await Promise.all(items.map((item) => considered(tools, item)));
  } while (page.length === PAGE);
}

async function considered(tools: Pick<JobTools, 'consider'>, item: Item): Promise<BatchItem> {
  const { subject } = item;
  try {
    return { subject, isDone: (await tools.consider(item.request)).length === 0 };
  } catch (error) {
    if (error instanceof DomainError) return { subject, code: String(error.code), isDone: false };
    throw error;
  }
}

function selectedBy({ selection: { levels, orgTypes } }: OrderedBatch) {
  return ({ level, orgType }: OrganizationRow): boolean =>
    (levels?.includes(level) ?? true) && (orgTypes?.includes(orgType) ?? true);
}

async function requestsFor(tools: Tools, order: OrderedBatch, page: readonly OrganizationRow[]) {
  const { campaignId, action, obligation = '' } = order;
  const each = (ask: (owed: { campaignId: string; subject: Subject; obligation: string }) => CommandRequest) =>
    page.map(({ organizationId }) => ask({ campaignId, subject: { organizationId }, obligation }));
  switch (action) {
    case 'enrol': {
      const { rootOrganizationId } = await tools.state(campaign, campaignId);
      return enrolments(tools, { campaignId, rootOrganizationId }, page);
    }
    case 'order-plan':
      return each((owed) => request(OrderObligation, owed));
    case 'order-activity':
      return each((owed) => request(ChooseOptionalActivity, owed));
    case 'waive-obligation':
      return each((owed) => request(WaiveObligation, owed));
    case 'remind':
      return each((owed) => request(RemindOfObligation, owed));
  }
}
