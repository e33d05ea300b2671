import type { BullWorker, QueueBackend } from './queue-backend';
import { JobProcessing, type JobProcessingOptions } from './job-processing';
import { QUEUE_PREFIX, workerTimes } from './bullmq-settings';
import type { QueuedJob, QueuedJobData } from './queued-job';

export interface JobWorkerOptions extends JobProcessingOptions {
  readonly queueName: string;
  /** Jobs in hand at the same time. */
  readonly concurrency: number;
  readonly takeOverAfterMs: number;
  /** An attempt at a job has ended, and the server knows. */
  readonly onEnd: () => void;
}

/** BullMQ gives up a job whose worker died too often; that decision is `JobProcessing`'s. */
const NEVER_GIVE_UP = 1_000_000;

/** Takes jobs from the queue and has them done. */
export class JobWorker {
  private readonly worker: BullWorker<QueuedJobData>;

  constructor(backend: QueueBackend, options: JobWorkerOptions) {
    const processing = new JobProcessing(options);
    this.worker = new backend.Worker<QueuedJobData, void>(
      options.queueName,
      // Three parameters: BullMQ makes the signal only for processors that declare it.
      (job: QueuedJob, _token, signal) => processing.process(job, signal ?? new AbortController().signal),
      {
        ...workerTimes(options.takeOverAfterMs),
        connection: backend.connection,
        prefix: QUEUE_PREFIX,
        concurrency: options.concurrency,
        maxStalledCount: NEVER_GIVE_UP,
        settings: { backoffStrategy: (attempt, _type, _error, job) => processing.waitAfter(attempt, job?.name ?? '') },
      },
    );
    this.worker.on('error', options.onError);
    this.worker.on('completed', options.onEnd);
    this.worker.on('failed', options.onEnd);
    this.worker.on('lockRenewalFailed', (ids: string[]) => ids.forEach((id) => this.worker.cancelJob(id)));
  }

  /** Resolves when the worker takes jobs. */
  async ready(): Promise<void> {
    await this.worker.waitUntilReady();
  }

  /** Takes no more jobs and resolves when those in hand are done. */
  close(): Promise<void> {
    return this.worker.close();
  }
}
