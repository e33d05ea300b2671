import type { EventStoreDBClient } from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import type { AppendRequest } from '../../src/adapting/append-request';
import { HistoryMissing, InvalidAppend, StoreUnavailable, WrongExpectedRevision } from '../../src/errors';
import type { AppendResult } from '../../src/event-store.port';
import type { AppendDoor } from './append-door';
import type { EventToSend } from './append-to-send';
import type { KnownIds, KnownStream } from './known-ids';
import { Retries } from './patience';
import { readStream } from './read-stream';
import { repeatedAppend } from './repeated-append';
import { isPassingTrouble } from './trouble';
import { appendOf, eventsToSend, recordedEvent } from './stored-event';

/** An append with what is sent for it, and the mark by which its events are known for its own. */
interface Writing {
  readonly request: AppendRequest;
  readonly events: readonly EventToSend[];
  readonly mark: string;
}

export interface StreamWriterParts {
  readonly client: EventStoreDBClient;
  readonly door: AppendDoor;
  readonly patienceMs: number;
}

/**
 * Writes appends, those of one stream one after the other. Each is written at exactly the revision up to which all ids of
 * the stream are known, so that no id gets in twice; then its last event is read back: only that shows where it lies, and
 * whether it is this append or the same one of another process.
 */
export class StreamWriter {
  private readonly lastOf = new Map<string, Promise<unknown>>();

  constructor(
    private readonly parts: StreamWriterParts,
    private readonly ids: KnownIds,
  ) {}

  /** @throws WrongExpectedRevision, EventIdConflict, InvalidAppend, StoreUnavailable */
  append(request: AppendRequest): Promise<AppendResult> {
    const { streamId } = request;
    const before = this.lastOf.get(streamId) ?? Promise.resolve();
    const result = before.then(() => this.write(request));
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    this.lastOf.set(streamId, settled);
    void settled.then(() => {
      if (this.lastOf.get(streamId) === settled) this.lastOf.delete(streamId);
    });
    return result;
  }

  /** When everything handed in so far has been answered. */
  async settled(): Promise<void> {
    await Promise.all(this.lastOf.values());
  }

  private async write(request: AppendRequest): Promise<AppendResult> {
    const mark = randomUUID();
    const writing = { request, events: eventsToSend(request, mark), mark };
    const retries = new Retries({ patienceMs: this.parts.patienceMs });
    for (;;) {
      try {
        const result = await this.attempt(writing);
        if (result !== undefined) return result;
        retries.succeeded();
      } catch (error) {
        if (isPassingTrouble(error)) this.parts.door.reset();
        await retries.pauseAfter(error);
      }
    }
  }

  /** Undefined when another writer was there in between: what he wrote is known by now. */
  private async attempt(writing: Writing): Promise<AppendResult | undefined> {
    const { request, mark } = writing;
    const { streamId, events } = request;
    const known = await this.stateFor(request);
    if (known !== undefined && events.some(({ id }) => known.revisionOf(id) !== undefined))
      return repeatedAppend(this.parts.client, request, known);
    const last = await this.expectedPlace(request, known?.last ?? -1);
    if (last === undefined) return undefined;
    const revision = await this.send(writing, last);
    if (revision === undefined) return undefined;
    const [written] = await readStream(this.parts.client, streamId, { from: revision, limit: 1 });
    if (written === undefined)
      throw new StoreUnavailable(`event ${revision} of stream ${streamId} was written and cannot be read`);
    if (appendOf(written) !== mark) return this.learn(streamId).then(() => undefined);
    this.ids.note(
      streamId,
      last + 1,
      events.map(({ id }) => id),
    );
    return { streamId, revision, position: recordedEvent(written).position, repeated: false };
  }

  /** What is known of the stream, as far as the append needs it: of one that is to begin, nothing. */
  private async stateFor({ streamId, expectedRevision: expected }: AppendRequest): Promise<KnownStream | undefined> {
    const known = this.ids.of(streamId);
    if (expected === 'no-stream') return known;
    const suffices = known !== undefined && (expected === 'any' || known.last >= expected);
    return suffices ? known : this.learn(streamId);
  }

  /**
   * The last revision, behind which to write; undefined when what is known was too old.
   * @throws WrongExpectedRevision
   */
  private async expectedPlace(request: AppendRequest, last: number): Promise<number | undefined> {
    const { streamId, expectedRevision: expected } = request;
    if (expected === 'any' || last === (expected === 'no-stream' ? -1 : expected)) return last;
    const present = await this.learn(streamId);
    if (present.last !== last) return undefined;
    throw new WrongExpectedRevision(streamId, expected, last < 0 ? 'no-stream' : last);
  }

  /** Answers the revision of the last event; undefined when the stream has moved on. */
  private async send({ request, events }: Writing, last: number): Promise<number | undefined> {
    const { streamId, expectedRevision } = request;
    const verdict = await this.parts.door.send({ streamId, last, events });
    switch (verdict.kind) {
      case 'written':
        return this.expectedEnd(streamId, last + events.length, verdict.revision);
      case 'too-large': {
        const reason = `its events have more than the ${verdict.limit} bytes that the server takes (MaxAppendSize)`;
        throw new InvalidAppend(streamId, reason);
      }
      case 'stream-deleted':
        throw new HistoryMissing(streamId, 'it was deleted for good (tombstoned)');
      case 'wrong-expected-version':
        if ((await this.learn(streamId)).last > last) return undefined;
        throw new WrongExpectedRevision(streamId, expectedRevision, verdict.actual);
    }
  }

  /** A stream that somebody has deleted goes on where it was, as if it were new. @throws HistoryMissing */
  private expectedEnd(streamId: string, expected: number, revision: number): number {
    if (revision === expected) return revision;
    const reason = `events up to ${revision - expected - 1} were deleted, and what was just written follows on them`;
    throw new HistoryMissing(streamId, reason);
  }

  /** Reads on from what is known of a stream. */
  private async learn(streamId: string): Promise<KnownStream> {
    const from = (this.ids.of(streamId)?.last ?? -1) + 1;
    const events = await readStream(this.parts.client, streamId, { from });
    this.ids.note(
      streamId,
      from,
      events.map(({ id }) => id),
    );
    return this.ids.of(streamId) ?? { last: -1, revisionOf: () => undefined };
  }
}
