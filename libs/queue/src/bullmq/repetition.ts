import type { BullQueue, BullWorker, QueueBackend } from './queue-backend';
import { QUEUE_PREFIX, queueOptions, workerTimes } from './bullmq-settings';

export interface RepetitionOptions {
  /** Name of a queue of its own: emptying the jobs' queue does not end the repetition. */
  readonly queueName: string;
  readonly everyMs: number;
  readonly takeOverAfterMs: number;
  readonly action: () => Promise<unknown>;
  readonly onError: (error: Error) => void;
}

const SCHEDULER = 'repetition';

/** Something done again and again, by one process at a time, however many of them take part. */
export class Repetition {
  private readonly queue: BullQueue;
  private readonly worker: BullWorker;
  private watch?: NodeJS.Timeout;

  constructor(
    backend: QueueBackend,
    private readonly options: RepetitionOptions,
  ) {
    this.queue = new backend.Queue(options.queueName, queueOptions(backend));
    this.worker = new backend.Worker(options.queueName, () => this.act(), {
      connection: backend.connection,
      prefix: QUEUE_PREFIX,
      ...workerTimes(options.takeOverAfterMs),
    });
    this.queue.on('error', options.onError);
    this.worker.on('error', options.onError);
  }

  async start(): Promise<void> {
    await this.worker.waitUntilReady();
    await this.ensureScheduled();
    this.watch = setInterval(() => void this.ensureScheduled().catch(this.options.onError), this.options.everyMs);
  }

  /** Resolves when a repetition in hand has ended. The others go on. */
  async close(): Promise<void> {
    clearInterval(this.watch);
    await this.worker.close();
    await this.queue.close();
  }

  /** The schedule lives in the server that may lose it: whoever takes part puts it back. */
  private async ensureScheduled(): Promise<void> {
    const { everyMs } = this.options;
    const existing = await this.queue.getJobScheduler(SCHEDULER);
    if (existing?.every === everyMs) return;
    const opts = { removeOnComplete: true, removeOnFail: true };
    await this.queue.upsertJobScheduler(SCHEDULER, { every: everyMs }, { name: SCHEDULER, opts });
  }

  /** A failed repetition is reported; the next one comes anyway. */
  private async act(): Promise<void> {
    try {
      await this.options.action();
    } catch (error) {
      this.options.onError(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
