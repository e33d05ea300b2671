import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature, plusMilliseconds } from '@pacesetter/kernel';
import type { BatchEvent } from '../../batch.events';
import { batch, type BatchState } from '../../batch.state';

export interface BatchPage {
  readonly batchId: string;
  /** The organisation that the page began behind. */
  readonly from?: string;
  /** The last organisation of the page; absent when nobody was left. */
  readonly after?: string;
  /** Nobody comes after this page. */
  readonly last: boolean;
  readonly decided: readonly Subject[];
  readonly refused: readonly { readonly subject: Subject; readonly code: string }[];
}

/** Given by the job that works a batch off. */
export class RecordBatchPage extends Command<BatchPage> {}

const MINUTE_MS = 60_000;

/** A page counts once, wherever the work was interrupted. */
export const recordBatchPage = defineFeature<BatchPage, BatchState, BatchEvent>({
  command: RecordBatchPage,
  aggregate: batch,
  stream: ({ batchId }) => batchId,
  decide({ batchId, from, after, last, decided, refused }, state, { now }) {
    const { order } = state;
    if (order === undefined || state.status !== 'running' || from !== state.after) return [];
    const { campaignId, perMinute } = order;
    const accepted = decided.length;
    const nextAt = plusMilliseconds(now, Math.ceil(((accepted + refused.length) / perMinute) * MINUTE_MS));
    const items = { accepted, decided: [...decided], refused: [...refused] };
    const page = { batchId, campaignId, ...(from !== undefined && { from }), ...items, nextAt };
    const advanced: BatchEvent[] = after === undefined ? [] : [{ type: 'BatchAdvanced', data: { ...page, after } }];
    if (!last) return advanced;
    const counts = { accepted: state.accepted + accepted, refused: state.refused + refused.length };
    return [...advanced, { type: 'BatchCompleted', data: { batchId, campaignId, ...counts } }];
  },
});
