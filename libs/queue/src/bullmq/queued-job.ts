import type { Job } from 'bullmq';
import type { JobFailure } from '../jobs/dead-letter';
import type { QueuedTimer } from '../queued-timer';

/** What BullMQ carries for us. Its own retry settings are not used: the worker's catalogue decides. */
export interface QueuedJobData {
  readonly payload: object;
  /** The clock's time when it was put there: a worker whose time is virtual takes it over. */
  readonly at?: string;
  readonly trace?: TimerTrace;
  readonly failures?: readonly JobFailure[];
}

/** The trace that a timer comes from. */
export interface TimerTrace {
  readonly traceparent: string;
  /** It was set to be done at once: what is done is a part of that trace still. */
  readonly atOnce: boolean;
}

export type QueuedJob = Job<QueuedJobData, void>;

/** Which backoff is asked for in each job; answered by the worker from its catalogue. */
export const BACKOFF_FROM_CATALOGUE = 'catalogue';

/**
 * Finished and failed jobs leave the queue at once, so that the timer's id is free again. BullMQ never gives up by
 * itself: giving up is done when the dead letter has been recorded.
 */
const OPTIONS = {
  attempts: 1_000_000,
  backoff: { type: BACKOFF_FROM_CATALOGUE },
  removeOnComplete: true,
  removeOnFail: true,
  // The history of failures is in the job's data; BullMQ would keep a stack for each.
  stackTraceLimit: 1,
};

/** @param now the clock's time, ISO 8601 */
export function toBulkJob(timer: QueuedTimer, now: string) {
  const { id, job, payload, dueAt } = timer;
  const delay = Math.max(0, Date.parse(dueAt) - Date.parse(now));
  return { name: job, data: { payload, at: now, ...traceOf(timer) }, opts: { ...OPTIONS, jobId: id, delay } };
}

function traceOf({ traceparent, setAt = '', dueAt }: QueuedTimer): Pick<QueuedJobData, 'trace'> {
  return traceparent === undefined ? {} : { trace: { traceparent, atOnce: dueAt <= setAt } };
}
