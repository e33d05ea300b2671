import { WrongExpectedRevision } from '../../src/errors';
import { appendBatch, type AppendVerdict } from './append-batch';
import type { AppendRequest } from '../../src/adapting/append-request';
import type { Connection } from './connection';
import type { AppendOutcome } from './group-commit';
import { positionOf } from './position';
import { repeatedAppend } from './repeated-append';
import type { StoredEvent } from './stored-event';

/** May ask what this process has just appended; in the order of positions. */
export type OnAppended = (events: () => readonly StoredEvent[]) => void;

/** Writes batches and says what became of each append. */
export class LogWriter {
  constructor(
    private readonly connection: Connection,
    private readonly onAppended: OnAppended,
  ) {}

  async write(batch: readonly AppendRequest[]): Promise<AppendOutcome[]> {
    const verdicts = judged(batch, await appendBatch(this.connection, batch));
    this.onAppended(() => verdicts.flatMap(written));
    return verdicts.map((verdict) => this.outcome(verdict));
  }

  /** Writes all of the appends or none of them; the outcomes say which were refused, were there already, or could go. */
  async writeAll(batch: readonly AppendRequest[]): Promise<AppendOutcome[]> {
    const verdicts = await this.connection.transaction(async (rows) => {
      const result = judged(batch, await appendBatch(rows, batch));
      return { keep: result.every(({ verdict }) => verdict.firstPlace !== undefined), result };
    });
    const isWritten = verdicts.every(({ verdict }) => verdict.firstPlace !== undefined);
    if (isWritten) this.onAppended(() => verdicts.flatMap(written));
    return verdicts.map((verdict) => this.outcome(verdict));
  }

  private outcome({ request, verdict: { actual, known, firstPlace } }: Judged): AppendOutcome {
    const { streamId, expectedRevision, events } = request;
    if (known) return repeatedAppend(this.connection, request);
    if (firstPlace === undefined) {
      return new WrongExpectedRevision(streamId, expectedRevision, actual < 0 ? 'no-stream' : actual);
    }
    const position = positionOf(firstPlace + events.length - 1);
    return { streamId, revision: actual + events.length, position, repeated: false };
  }
}

interface Judged {
  readonly request: AppendRequest;
  readonly verdict: AppendVerdict;
}

function judged(batch: readonly AppendRequest[], verdicts: readonly AppendVerdict[]): Judged[] {
  return batch.flatMap((request, index) => {
    const verdict = verdicts[index];
    return verdict === undefined ? [] : [{ request, verdict }];
  });
}

/** The events as a reader will find them. */
function written({ request: { streamId, events }, verdict }: Judged): StoredEvent[] {
  const { actual, firstPlace, recordedAt } = verdict;
  if (firstPlace === undefined) return [];
  return events.map((event, index) => ({
    ...event,
    streamId,
    revision: actual + 1 + index,
    place: firstPlace + index,
    recordedAt,
  }));
}
