import type { EventStoreDBClient } from '@eventstore/db-client';
import type { AppendRequest } from '../../src/adapting/append-request';
import { isRepetition } from '../../src/adapting/repetition';
import { EventIdConflict } from '../../src/errors';
import type { AppendResult } from '../../src/event-store.port';
import type { KnownStream } from './known-ids';
import { readStream } from './read-stream';
import { recordedEvent, writtenEvent } from './stored-event';

/**
 * Answers an append of which some id is in the stream already: the first result when it is the same append again.
 * @throws EventIdConflict when it is another one
 */
export async function repeatedAppend(
  client: EventStoreDBClient,
  { streamId, events }: AppendRequest,
  known: KnownStream,
): Promise<AppendResult> {
  const first = events.find(({ id }) => known.revisionOf(id) !== undefined)?.id ?? '';
  const from = known.revisionOf(first);
  const found = await readStream(client, streamId, { from, limit: events.length });
  const stored = found.map(recordedEvent);
  const odd = events.find((event, index) => {
    const there = stored[index];
    return !isRepetition(event, there && writtenEvent(there));
  });
  const last = stored.at(-1);
  if (odd !== undefined || last === undefined) {
    const taken = odd !== undefined && known.revisionOf(odd.id) !== undefined ? odd.id : first;
    throw new EventIdConflict(streamId, taken);
  }
  return { streamId, revision: last.revision, position: last.position, repeated: true };
}
