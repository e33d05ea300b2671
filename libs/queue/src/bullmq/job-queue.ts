import { setTimeout as sleep } from 'node:timers/promises';
import { withPatience } from '@pacesetter/postgres';
import type { DeadLetter } from '../jobs/dead-letter';
import type { JobCatalogue } from '../jobs/job-catalogue';
import type { QueuedTimer } from '../queued-timer';
import { queueOptions } from './bullmq-settings';
import { despiteDeadlocks } from './deadlock';
import { JobEnds } from './job-ends';
import type { EndedJob } from './job-processing';
import { JobWorker } from './job-worker';
import { type BullQueue, openQueueBackend, type QueueBackend } from './queue-backend';
import { type QueueConfig, queueSettings, type QueueSettings } from './queue-config';
import { toBulkJob } from './queued-job';
import { isPassingTrouble } from '../redis/passing-trouble';
import { Repetition } from './repetition';

export interface WorkerOptions {
  /** Jobs in hand at the same time. */
  readonly concurrency: number;
  /**
   * Records that a job failed for good. The job stays in the queue until this has succeeded; it may be told twice.
   */
  readonly onDeadLetter: (letter: DeadLetter) => Promise<void>;
  /** Told how each attempt has ended, for logs and figures. */
  readonly onEnded?: (ended: EndedJob) => void;
}

/** How many jobs there are; a job that failed and waits for its next attempt is `delayed`. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
}

/** Jobs handed to the server in one call. */
const BULK = 1_000;
/** On PostgreSQL a bulk makes and drops temporary tables, which takes as long as adding so many jobs one by one. */
const FEW = 10;
/** How long somebody waits who wants to know at once. */
const AT_ONCE_MS = 2_000;
/** How long a server may be away before a caller is told. */
const PATIENCE_MS = 60_000;

/**
 * The queue between what falls due and what is done about it. It holds hints only: everything in it follows from the
 * `timers` view, and every job's effect is decided again by the stream it concerns.
 */
export class JobQueue {
  private readonly queue: BullQueue;
  private readonly parts: { close(): Promise<void> }[] = [];
  private readonly ends = new JobEnds();
  private readonly closed = new AbortController();

  constructor(
    private readonly backend: QueueBackend,
    private readonly settings: QueueSettings,
  ) {
    this.queue = new backend.Queue(settings.name, queueOptions(backend));
    this.queue.on('error', settings.onError);
  }

  /** Puts timers into the queue, each to be done when it is due. One that is there already stays as it is. */
  async enqueue(timers: readonly QueuedTimer[]): Promise<void> {
    const now = this.settings.clock.now();
    for (let start = 0; start < timers.length; start += BULK) {
      const jobs = timers.slice(start, start + BULK).map((timer) => toBulkJob(timer, now));
      await (jobs.length < FEW ? this.addEach(jobs) : this.steadily(() => this.queue.addBulk(jobs)));
    }
  }

  private async addEach(jobs: readonly ReturnType<typeof toBulkJob>[]): Promise<void> {
    await Promise.all(jobs.map(({ name, data, opts }) => this.steadily(() => this.queue.add(name, data, opts))));
  }

  /** Starts to do what falls due; resolves when the worker is at work. */
  async startWorker(catalogue: JobCatalogue, options: WorkerOptions): Promise<JobWorker> {
    // BullMQ empties a paused queue: a process that died while it did so has left the pause behind.
    await this.queue.resume();
    const worker = new JobWorker(this.backend, {
      ...this.settings,
      ...options,
      catalogue,
      onEnd: this.ends.tell,
      queueName: this.settings.name,
    });
    this.parts.push(worker);
    await worker.ready();
    return worker;
  }

  /** Does something at an interval, once among all processes that ask for it under this name. */
  async repeat(name: string, everyMs: number, action: () => Promise<unknown>): Promise<void> {
    const queueName = `${this.settings.name}-${name}`;
    const { onError, takeOverAfterMs } = this.settings;
    const repetition = new Repetition(this.backend, { queueName, everyMs, action, onError, takeOverAfterMs });
    this.parts.push(repetition);
    await repetition.start();
  }

  /**
   * Until attempts at so many jobs have ended in this process from now on, and at most for so many milliseconds: a time to
   * look at `counts`, which knows of other processes too.
   */
  async ended(count: number, milliseconds: number): Promise<void> {
    await this.ends.next(count, milliseconds);
  }

  async counts(): Promise<QueueCounts> {
    const counts = await this.steadily(() => this.queue.getJobCounts('waiting', 'active', 'delayed'));
    return { waiting: 0, active: 0, delayed: 0, ...counts };
  }

  /** The counts, for who will not wait until a lost server is back. @throws why it cannot be reached */
  async countsNow(): Promise<QueueCounts> {
    this.throwTrouble();
    const over = new AbortController();
    // The connection may be lost between the question and the answer.
    const late = sleep(AT_ONCE_MS, undefined, { signal: over.signal }).then(() => {
      this.throwTrouble();
      throw new Error(`the queue's server has not answered within ${AT_ONCE_MS} ms`);
    });
    try {
      return await Promise.race([this.counts(), late]);
    } finally {
      late.catch(() => undefined);
      over.abort();
    }
  }

  private throwTrouble(): void {
    const trouble = this.backend.trouble?.();
    if (trouble !== undefined) throw trouble;
  }

  /** For how many seconds the job at the head of the queue has been due; 0 when none waits. */
  async waitingSeconds(): Promise<number> {
    const [first] = await this.steadily(() => this.queue.getJobs(['waiting', 'prioritized'], 0, 0, true));
    if (first === undefined) return 0;
    return Math.max(0, Date.now() - first.timestamp - (first.opts.delay ?? 0)) / 1_000;
  }

  /** Throws everything away, jobs in hand included (their effect stands). For rehearsals and tests. */
  async empty(): Promise<void> {
    await this.steadily(() => this.queue.obliterate({ force: true }));
  }

  /** Lets workers finish what they have in hand, then disconnects. */
  async close(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.close()));
    this.closed.abort(new Error('the queue is closed'));
    await this.queue.close();
    await this.backend.close();
  }

  /** Rides out a restart of the server, and another one that takes its place. */
  private steadily<Result>(action: () => Promise<Result>): Promise<Result> {
    const { signal } = this.closed;
    return withPatience(() => despiteDeadlocks(action), {
      patienceMs: PATIENCE_MS,
      isPassing: isPassingTrouble,
      signal,
    });
  }
}

/** Connects to the queue's server. @throws when the server cannot be reached */
export async function createQueue(config: QueueConfig): Promise<JobQueue> {
  const settings = queueSettings(config);
  return new JobQueue(await openQueueBackend(settings), settings);
}
