import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { BatchEvent } from '../batch.events';

const JOB = 'advance-batch';

/** A batch is worked off page by page; each page says when the next may begin. */
export const batches: TimerRule<BatchEvent> = {
  name: 'batches',
  on: ['BatchOrdered', 'BatchAdvanced', 'BatchCompleted'],
  timers({ type, data, metadata }): TimerChanges {
    const { batchId, campaignId } = data;
    const id = derivedId('timer', JOB, batchId);
    if (type === 'BatchCompleted') return { clear: [id] };
    const dueAt = type === 'BatchOrdered' ? metadata.occurredAt : data.nextAt;
    return { set: [{ id, job: JOB, payload: { batchId }, dueAt, campaignId }] };
  },
};
