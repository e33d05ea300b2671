import { WrongExpectedRevision } from '../../src/errors';
import { appendBatch, type AppendVerdict } from './append-batch';
import type { AppendRequest } from './append-request';
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
    const verdicts = await appendBatch(this.connection, batch);
    const judged = batch.flatMap((request, index) => {
      const verdict = verdicts[index];
      return verdict === undefined ? [] : [{ request, verdict }];
    });
    this.onAppended(() => judged.flatMap(({ request, verdict }) => written(request, verdict)));
    return judged.map(({ request, verdict }) => this.outcome(request, verdict));
  }

  private outcome(request: AppendRequest, { actual, known, firstPlace }: AppendVerdict): AppendOutcome {
    const { streamId, expectedRevision, events } = request;
    if (known) return repeatedAppend(this.connection, request);
    if (firstPlace === undefined) {
      return new WrongExpectedRevision(streamId, expectedRevision, actual < 0 ? 'no-stream' : actual);
    }
    const position = positionOf(firstPlace + events.length - 1);
    return { streamId, revision: actual + events.length, position, repeated: false };
  }
}

/** The events as a reader will find them. */
function written({ streamId, events }: AppendRequest, verdict: AppendVerdict): StoredEvent[] {
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
