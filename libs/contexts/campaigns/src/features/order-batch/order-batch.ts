import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import type { BatchAction, BatchEvent, Selection } from '../../batch.events';
import { batch, type BatchState } from '../../batch.state';
import { refuse } from '../../campaign.errors';
import { campaignRuns, reasonGiven } from '../../campaign.rules';
import type { CampaignStatus } from '../../campaign.state';

export interface BatchOrder {
  readonly batchId: string;
  readonly campaignId: string;
  readonly action: BatchAction;
  readonly selection: Selection;
  readonly obligation?: string;
  readonly perMinute: number;
}

/** Needs a reason in its context: it becomes the reason of every item. */
export class OrderBatch extends Command<BatchOrder> {}

export interface BatchFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
  /** Whether the organisation at the top of the selection is registered. */
  readonly topExists: boolean;
  /** What has been opened: kinds of obligation by key. */
  readonly opened: Readonly<Record<string, string>>;
}

/** One decision for many: each item is decided by its own rules afterwards, in the name of who ordered it. */
export const orderBatch = defineFeature<BatchOrder, BatchState, BatchEvent, BatchFacts>({
  command: OrderBatch,
  aggregate: batch,
  stream: ({ batchId }) => batchId,
  rule: ({ rule }) => rule,
  decide(order, state, { facts, actor, reason }) {
    campaignRuns(facts);
    if (state.status !== 'none') throw refuse('batch-already-ordered', `there is a batch ${order.batchId}`);
    reasonGiven(reason);
    mayOrder(order, actor);
    possible(order, facts);
    return [{ type: 'BatchOrdered', data: { ...order, by: by(actor) } }];
  },
});

function mayOrder({ selection: { under } }: BatchOrder, { role, organizationId }: Actor): void {
  if (role === 'administrator' || (role === 'officer' && organizationId === under)) return;
  throw refuse('batch-not-yours', 'the campaign office orders for all, an officer for the own subtree', { under });
}

function possible({ action, obligation, selection, perMinute }: BatchOrder, { topExists, opened }: BatchFacts): void {
  const { under } = selection;
  if (!topExists) throw refuse('batch-selects-nobody', `there is no organisation ${under}`, { under });
  if (perMinute < 1) throw refuse('batch-selects-nobody', 'at least one item a minute', { perMinute });
  if (action === 'enrol') return;
  const kind = opened[obligation ?? ''];
  const known = Object.keys(opened).filter((key) => action !== 'order-plan' || opened[key] === 'plan');
  if (kind === undefined) throw refuse('obligation-unknown', 'name an obligation that has been opened', { known });
  if (action === 'order-plan' && kind !== 'plan') {
    throw refuse('obligation-kind-wrong', `"${obligation ?? ''}" is no plan`, { kind, known });
  }
}

function by({ id, role, organizationId }: Actor) {
  return { id, role, ...(organizationId !== undefined && { organizationId }) };
}
