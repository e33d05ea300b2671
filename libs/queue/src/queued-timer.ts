/** A deadline on its way to the queue. */
export interface QueuedTimer {
  /** Also the job's id in BullMQ: no colon, not a whole number. */
  readonly id: string;
  readonly job: string;
  readonly payload: object;
  /** ISO 8601 in UTC; a time that has passed means "at once". */
  readonly dueAt: string;
  /** The trace of the event that set it; absent when nobody follows it. */
  readonly traceparent?: string;
  /** When it was set, by the clock in use; ISO 8601 in UTC. */
  readonly setAt?: string;
}
