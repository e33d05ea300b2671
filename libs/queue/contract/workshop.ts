import { newId } from '@pacesetter/kernel';
import { createQueue, type JobQueue } from '../src/bullmq/job-queue';
import type { JobWorker } from '../src/bullmq/job-worker';
import type { QueueConfig } from '../src/bullmq/queue-config';
import type { DeadLetter } from '../src/jobs/dead-letter';
import { JobCatalogue } from '../src/jobs/job-catalogue';
import { defineJob } from '../src/jobs/job-definition';
import type { JobExecution } from '../src/jobs/job-handler';
import type { QueuedTimer } from '../src/queued-timer';
import type { Server } from './queue-under-test';

/** The only job in the suites; a payload is a number. */
export const stamp = defineJob<{ readonly number: number }>('stamp', {
  attempts: 3,
  backoff: { delayMs: 100, maxDelayMs: 1_000 },
});

/** Short, where a test waits for a dead worker's job. Elsewhere it would double jobs whenever the machine is busy. */
export const TAKE_OVER_AFTER_MS = 1_600;

export interface Delivery extends JobExecution {
  readonly number: number;
  readonly at: number;
}

type Work = (delivery: Delivery) => unknown;

/** A queue of one test with what its workers did. */
export class Workshop {
  readonly deliveries: Delivery[] = [];
  readonly letters: DeadLetter[] = [];

  private constructor(
    readonly queue: JobQueue,
    readonly name: string,
    /** Lost connections and the like: part of some tests, so they fail none. */
    readonly errors: readonly Error[],
  ) {}

  static async open(server: Server, options: Partial<QueueConfig> = {}): Promise<Workshop> {
    const { backend, url, redis } = server;
    const errors: Error[] = [];
    const name = options.name ?? `contract-${newId()}`;
    const onError = (error: Error) => void errors.push(error);
    const settings = { name, onError, ...options };
    return new Workshop(await createQueue({ backend, url, redis, ...settings }), name, errors);
  }

  work(work: Work = () => undefined, concurrency = 4): Promise<JobWorker> {
    return this.workWith({ work, concurrency, record: async (letter) => void this.letters.push(letter) });
  }

  workWith(options: {
    readonly work: Work;
    readonly concurrency: number;
    readonly record: (letter: DeadLetter) => Promise<void>;
  }): Promise<JobWorker> {
    const handle = async ({ number }: { number: number }, execution: JobExecution) => {
      const delivery = { ...execution, number, at: Date.now() };
      this.deliveries.push(delivery);
      await options.work(delivery);
    };
    const catalogue = JobCatalogue.from([{ job: stamp, handle }], [stamp]);
    return this.queue.startWorker(catalogue, { concurrency: options.concurrency, onDeadLetter: options.record });
  }

  /** How often each number was delivered. */
  get numbers(): number[] {
    return this.deliveries.map(({ number }) => number).sort((a, b) => a - b);
  }
}

/** Timers with the numbers 0 … count − 1; the same index has the same id within a test's queue. */
export function timers(count: number, dueInMs = 0): QueuedTimer[] {
  const dueAt = new Date(Date.now() + dueInMs).toISOString();
  return Array.from({ length: count }, (_, number) => ({
    id: `timer-${number}`,
    job: stamp.name,
    payload: { number },
    dueAt,
  }));
}
