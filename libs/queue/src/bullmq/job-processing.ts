import { UnrecoverableError } from 'bullmq';
import { isFromLaterProgram } from '@pacesetter/event-store';
import { type Clock, DomainError, VirtualClock } from '@pacesetter/kernel';
import type { Tracer } from '@pacesetter/tracing';
import { type DeadLetter, errorText, type JobFailure } from '../jobs/dead-letter';
import type { JobCatalogue } from '../jobs/job-catalogue';
import { DEFAULT_RETRY_PLAN, type RetryPlan, waitAfter } from '../jobs/job-definition';
import { JobCannotSucceed } from '../jobs/job-handler';
import type { QueuedJob } from './queued-job';
import { traceJob } from './trace-job';

/** A job whose worker died this often is taken for the cause of it. */
const DEATHS_ALLOWED = 25;

export interface JobProcessingOptions {
  readonly catalogue: JobCatalogue;
  readonly clock: Clock;
  readonly tracer: Tracer;
  readonly onError: (error: Error) => void;
  readonly onDeadLetter: (letter: DeadLetter) => Promise<void>;
  /** Told how each attempt has ended, for logs and figures. */
  readonly onEnded?: (ended: EndedJob) => void;
}

/** One attempt at a job. `failed`: another one follows. `dead`: it was given up. */
export interface EndedJob {
  readonly job: string;
  readonly timerId: string;
  readonly attempt: number;
  readonly outcome: 'done' | 'failed' | 'dead';
  readonly seconds: number;
  readonly error?: unknown;
}

/** What a worker does with a job: hands it to its handler and draws the consequences of a failure. */
export class JobProcessing {
  constructor(private readonly options: JobProcessingOptions) {}

  /** @throws the reason why BullMQ must try again, or `UnrecoverableError` when the dead letter has been recorded */
  process(job: QueuedJob, signal: AbortSignal): Promise<void> {
    return traceJob(this.options.tracer, job, () => this.attempt(job, signal));
  }

  private async attempt(job: QueuedJob, signal: AbortSignal): Promise<void> {
    const began = performance.now();
    const ended = (outcome: EndedJob['outcome'], error?: unknown) =>
      this.options.onEnded?.({
        ...{ job: job.name, timerId: timerIdOf(job), attempt: attemptOf(job), outcome, error },
        seconds: (performance.now() - began) / 1_000,
      });
    try {
      await this.handle(job, signal);
      ended('done');
    } catch (error) {
      const consequence = await this.consequenceOf(error, job);
      ended(consequence instanceof UnrecoverableError ? 'dead' : 'failed', error);
      throw consequence;
    }
  }

  /** Milliseconds to wait after the given attempt of a job. */
  waitAfter(attempt: number, jobName: string): number {
    return waitAfter(attempt, this.retryPlan(jobName).backoff);
  }

  private async handle(job: QueuedJob, signal: AbortSignal): Promise<void> {
    if (job.stalledCounter > DEATHS_ALLOWED) throw new JobCannotSucceed(`its worker died ${job.stalledCounter} times`);
    follow(job.data.at, this.options.clock);
    const handler = this.options.catalogue.find(job.name);
    if (handler === undefined) throw new Error(`this worker has no handler for job "${job.name}"`);
    await handler.handle(job.data.payload, { timerId: timerIdOf(job), attempt: attemptOf(job), signal });
  }

  /** What a later release has written is for a worker of that release: it is no reason to give the job up. */
  private async consequenceOf(error: unknown, job: QueuedJob): Promise<unknown> {
    const attempt = attemptOf(job);
    const failure = { attempt, at: this.options.clock.now(), error: errorText(error) };
    const history = [...(job.data.failures ?? []), failure];
    if (!cannotSucceed(error) && (attempt < this.retryPlan(job.name).attempts || isFromLaterProgram(error))) {
      await this.remember(history, job);
      return error;
    }
    await this.options.onDeadLetter(deadLetterOf(job, history, failure));
    return new UnrecoverableError(failure.error);
  }

  /** The history is for people: a job is not held up because it could not be noted. */
  private async remember(failures: readonly JobFailure[], job: QueuedJob): Promise<void> {
    try {
      await job.updateData({ ...job.data, failures });
    } catch (error) {
      this.options.onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** An unknown job is tried for a while too: the worker may be older than what put the job there. */
  private retryPlan(jobName: string): RetryPlan {
    return this.options.catalogue.find(jobName)?.job ?? DEFAULT_RETRY_PLAN;
  }
}

/** Virtual time is where its driver has put it: with other processes it comes with their jobs. */
function follow(at: string | undefined, clock: Clock): void {
  if (clock instanceof VirtualClock && at !== undefined && at > clock.now()) clock.advanceTo(at);
}

function cannotSucceed(error: unknown): boolean {
  return error instanceof DomainError || error instanceof JobCannotSucceed;
}

function deadLetterOf(job: QueuedJob, history: readonly JobFailure[], { attempt, error }: JobFailure): DeadLetter {
  return { timerId: timerIdOf(job), job: job.name, payload: job.data.payload, attempts: attempt, error, history };
}

function attemptOf(job: QueuedJob): number {
  return job.attemptsMade + 1;
}

function timerIdOf({ id }: QueuedJob): string {
  if (id === undefined) throw new Error('BullMQ handed out a job without an id');
  return id;
}
