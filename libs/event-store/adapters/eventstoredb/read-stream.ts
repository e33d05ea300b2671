import {
  type EventStoreDBClient,
  type ReadRevision,
  type RecordedEvent as ServerEvent,
  StreamDeletedError,
  StreamNotFoundError,
} from '@eventstore/db-client';
import { HistoryMissing } from '../../src/errors';
import type { ReadStreamOptions } from '../../src/event-store.port';

/** The end of a stream, so that a reader who begins behind it begins at it. */
async function lastRevision(client: EventStoreDBClient, streamId: string): Promise<number> {
  const [last] = await readStream(client, streamId, { direction: 'backwards', limit: 1 });
  return last === undefined ? 0 : Number(last.revision);
}

/** The events of a stream as the server keeps them; none when there is no such stream. */
export async function readStream(
  client: EventStoreDBClient,
  streamId: string,
  { direction = 'forwards', from, limit }: ReadStreamOptions = {},
): Promise<ServerEvent[]> {
  if (limit === 0) return [];
  if (direction === 'backwards' && from !== undefined) {
    const start = Math.min(from, await lastRevision(client, streamId));
    return readFrom(client, streamId, { direction, limit, fromRevision: BigInt(start) });
  }
  const edge: ReadRevision = direction === 'forwards' ? 'start' : 'end';
  return readFrom(client, streamId, { direction, limit, fromRevision: from === undefined ? edge : BigInt(from) });
}

interface Stretch extends Pick<ReadStreamOptions, 'direction' | 'limit'> {
  readonly fromRevision: ReadRevision;
}

async function readFrom(
  client: EventStoreDBClient,
  streamId: string,
  { direction, limit: maxCount, fromRevision }: Stretch,
): Promise<ServerEvent[]> {
  const found: ServerEvent[] = [];
  try {
    const events = client.readStream(streamId, { direction, fromRevision, maxCount, requiresLeader: true });
    for await (const { event } of events) if (event !== undefined) found.push(event);
  } catch (error) {
    if (error instanceof StreamNotFoundError) return [];
    throw goneStream(error, streamId);
  }
  if (direction === 'forwards') withoutGap(streamId, fromRevision, found);
  return found;
}

/** A tombstone says that there were events. */
function goneStream(error: unknown, streamId: string): unknown {
  if (!(error instanceof StreamDeletedError)) return error;
  return new HistoryMissing(streamId, 'it was deleted for good (tombstoned)', { cause: error });
}

/**
 * The server leaves out what was truncated, or lay before a deletion, without a word. A stream that begins later would be
 * folded to another state.
 */
function withoutGap(streamId: string, from: ReadRevision, [first]: readonly ServerEvent[]): void {
  const expected = typeof from === 'bigint' ? from : 0n;
  if (first === undefined || first.revision === expected) return;
  throw new HistoryMissing(streamId, `events ${expected} to ${first.revision - 1n} were truncated or deleted`);
}
