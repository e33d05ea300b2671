import { EventStoreError } from '../../src/errors';
import type { AppendResult } from '../../src/event-store.port';
import type { AppendRequest } from '../../src/adapting/append-request';
import { nextBatch } from './next-batch';

/** Answer to one append of a batch: its result (perhaps still to be looked up), or why it was refused. */
export type AppendOutcome = AppendResult | Promise<AppendResult> | Error;

/** Writes a batch in which no stream and no id occurs twice; answers in its order. */
export type WriteBatch = (batch: readonly AppendRequest[]) => Promise<readonly AppendOutcome[]>;

interface PendingAppend {
  readonly request: AppendRequest;
  readonly resolve: (result: AppendResult | Promise<AppendResult>) => void;
  readonly reject: (error: unknown) => void;
}

/** Lets appends that arrive while a batch is being written go together in the next one. */
export class GroupCommit {
  private waiting: PendingAppend[] = [];
  private writing: Promise<void> | undefined;

  constructor(private readonly write: WriteBatch) {}

  append(request: AppendRequest): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      this.writing ??= this.writeAll();
    });
  }

  /** When everything handed in so far has been answered. */
  async settled(): Promise<void> {
    while (this.writing !== undefined) await this.writing;
  }

  private async writeAll(): Promise<void> {
    await nextTurn();
    while (this.waiting.length > 0) {
      const { batch, rest } = nextBatch(this.waiting);
      this.waiting = rest;
      await this.writeBatch(batch);
      await nextTurn();
    }
    this.writing = undefined;
  }

  private async writeBatch(batch: readonly PendingAppend[]): Promise<void> {
    try {
      const outcomes = await this.write(batch.map(({ request }) => request));
      batch.forEach((pending, index) => settle(pending, outcomes[index]));
    } catch (error) {
      await this.failed(batch, error);
    }
  }

  /** The fault of one append must not be the fault of all: they are tried one by one. */
  private async failed(batch: readonly PendingAppend[], error: unknown): Promise<void> {
    if (batch.length === 1 || error instanceof EventStoreError) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const pending of batch) await this.writeBatch([pending]);
  }
}

function settle({ resolve, reject }: PendingAppend, outcome: AppendOutcome | undefined): void {
  if (outcome === undefined) reject(new Error('the batch was written without an answer to this append'));
  else if (outcome instanceof Error) reject(outcome);
  else resolve(outcome);
}

/** Lets everyone who has just got an answer hand in his next append. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
