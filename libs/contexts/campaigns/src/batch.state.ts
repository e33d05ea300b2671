import type { Aggregate } from '@pacesetter/kernel';
import type { BatchEvent, OrderedBatch } from './batch.events';

export interface BatchState {
  readonly status: 'none' | 'running' | 'completed';
  readonly order?: OrderedBatch;
  /** The last organisation that was decided about. */
  readonly after?: string;
  readonly accepted: number;
  readonly refused: number;
}

/** Stream `batch-<batchId>`: an order for many, and how far it has come. */
export const batch: Aggregate<BatchState, BatchEvent> = {
  category: 'batch',
  initialState: { status: 'none', accepted: 0, refused: 0 },
  evolve(state, event) {
    switch (event.type) {
      case 'BatchOrdered':
        return { ...state, status: 'running', order: event.data };
      case 'BatchAdvanced': {
        const { after, accepted, refused } = event.data;
        const counts = { accepted: state.accepted + accepted, refused: state.refused + refused.length };
        return { ...state, after, ...counts };
      }
      case 'BatchCompleted':
        return { ...state, status: 'completed' };
    }
  },
};
