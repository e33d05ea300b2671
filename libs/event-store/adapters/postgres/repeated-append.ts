import { EventIdConflict } from '../../src/errors';
import type { AppendResult } from '../../src/event-store.port';
import type { AppendRequest } from '../../src/adapting/append-request';
import { isRepetition } from '../../src/adapting/repetition';
import type { Connection } from './connection';
import { EVENT_COLUMNS, storedEvent, type EventRow } from './event-row';
import { positionOf } from './position';
import type { StoredEvent } from './stored-event';

const EVENTS_BY_ID = {
  name: 'event_store_events_by_id',
  text: `SELECT ${EVENT_COLUMNS} FROM event_store.events WHERE id = ANY ($1::uuid[]) ORDER BY position`,
};

/**
 * Answers an append of which some id is in the log already: the first result when it is the same append again.
 * @throws EventIdConflict when it is another one.
 */
export async function repeatedAppend(connection: Connection, request: AppendRequest): Promise<AppendResult> {
  const { streamId, events } = request;
  const rows = await connection.rows<EventRow>(EVENTS_BY_ID, [events.map(({ id }) => id)]);
  const stored = rows.map(storedEvent);
  const last = stored.at(-1);
  const odd = events.findIndex(
    (event, index) => !isRepetition(event, stored[index]) || !follows(stored, index, streamId),
  );
  if (last === undefined || odd >= 0) throw new EventIdConflict(streamId, (stored[odd] ?? last ?? events[0])?.id ?? '');
  return { streamId, revision: last.revision, position: positionOf(last.place), repeated: true };
}

function follows(stored: readonly StoredEvent[], index: number, streamId: string): boolean {
  return stored[index]?.streamId === streamId && stored[index].revision === (stored[0]?.revision ?? 0) + index;
}
