import type { EndedJob } from '@pacesetter/queue';

/** What became of an append; `repeated`: it had been written before. */
export type AppendOutcome = 'written' | 'repeated' | 'conflict' | 'failed';

/** Where a query that may be stale was answered. */
export type ReadFrom = 'primary' | 'replica';

/** Told what happens in an engine, for logs and figures; nothing waits for it, and it must not throw. */
export interface EngineObserver {
  appended(outcome: AppendOutcome, seconds: number): void;
  /** So many appends have been written together. */
  batchWritten(appends: number): void;
  jobEnded(job: EndedJob): void;
  /** A query that may be stale was answered, where there is a replica. */
  read(from: ReadFrom): void;
}
