import type { DomainError, RecordedEvent } from '@pacesetter/kernel';
import type { EndedJob } from '@pacesetter/queue';

/** What became of an append; `repeated`: it had been written before. */
export type AppendOutcome = 'written' | 'repeated' | 'conflict' | 'failed';

/** Where a query that may be stale was answered. */
export type ReadFrom = 'primary' | 'replica';

/** A command that followed from an event; refused where the matter has settled itself. */
export interface PolicyAnswer {
  readonly policy: string;
  readonly event: RecordedEvent;
  readonly command: string;
  /** Why it was refused; absent when it was not. */
  readonly refusal?: DomainError;
}

/** Told what happens in an engine, for logs and figures; nothing waits for it, and it must not throw. */
export interface EngineObserver {
  appended(outcome: AppendOutcome, seconds: number): void;
  /** So many appends have been written together. */
  batchWritten(appends: number): void;
  jobEnded(job: EndedJob): void;
  /** A query that may be stale was answered, where there is a replica. */
  read(from: ReadFrom): void;
  /** A policy has asked for a command, and been answered. */
  policyAnswered(answer: PolicyAnswer): void;
}
