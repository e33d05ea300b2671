import { type Clock, plusMilliseconds } from '@pacesetter/kernel';
import type { JobQueue } from '../bullmq/job-queue';
import type { TimerQuery } from './timers.query';

export interface TimerSweepOptions {
  readonly timers: Pick<TimerQuery, 'dueUntil'>;
  readonly queue: Pick<JobQueue, 'enqueue' | 'repeat'>;
  readonly clock: Clock;
  /** Milliseconds into the future that the queue is filled for; more than the interval of the sweeps. Default 60 000. */
  readonly horizonMs?: number;
  /** Timers read at a time. */
  readonly pageSize?: number;
}

/** Brings what falls due into the queue. However much was missed or lost, the next sweep finds it. */
export class TimerSweep {
  constructor(private readonly options: TimerSweepOptions) {}

  /** One sweep; answers how many timers were put into the queue or found there. */
  async sweep(): Promise<number> {
    const { timers, queue, clock, horizonMs = 60_000, pageSize = 1_000 } = this.options;
    const until = plusMilliseconds(clock.now(), horizonMs);
    let swept = 0;
    let page = await timers.dueUntil(until, pageSize);
    while (page.length > 0) {
      await queue.enqueue(page);
      swept += page.length;
      page = page.length < pageSize ? [] : await timers.dueUntil(until, pageSize, page.at(-1));
    }
    return swept;
  }

  /** Sweeps at an interval, in one process at a time; ends when the queue is closed. */
  start(intervalMs: number): Promise<void> {
    return this.options.queue.repeat('sweep', intervalMs, () => this.sweep());
  }
}
