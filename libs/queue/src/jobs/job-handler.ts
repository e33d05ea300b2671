import type { JobDefinition } from './job-definition';

/** What a handler is told about the delivery besides the payload. */
export interface JobExecution {
  /** Derive command ids from it: a delivery can happen twice, its effect must not. */
  readonly timerId: string;
  /** From 1. */
  readonly attempt: number;
  /** Aborted when another worker may have taken the job over: stop starting new work. */
  readonly signal: AbortSignal;
}

/**
 * Does a job, which means: gives the commands that are due. Throwing asks for another attempt, unless the error is a
 * `DomainError` or a `JobCannotSucceed`.
 */
export interface JobHandler<Payload extends object = object> {
  readonly job: JobDefinition<Payload>;
  handle(payload: Payload, execution: JobExecution): Promise<void>;
}

/** Another attempt would fail in the same way: the job becomes a dead letter at once. */
export class JobCannotSucceed extends Error {
  override readonly name = 'JobCannotSucceed';
}
