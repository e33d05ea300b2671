import type { ReadStreamOptions } from '../../src/event-store.port';
import type { Connection } from './connection';
import { EVENT_COLUMNS, storedEvent, type EventRow } from './event-row';
import type { StoredEvent } from './stored-event';

const FORWARDS = {
  name: 'event_store_stream_forwards',
  text: `SELECT ${EVENT_COLUMNS} FROM event_store.events
         WHERE stream_id = $1 AND revision >= $2 ORDER BY stream_id, revision LIMIT $3`,
};

const BACKWARDS = {
  name: 'event_store_stream_backwards',
  text: `SELECT ${EVENT_COLUMNS} FROM event_store.events
         WHERE stream_id = $1 AND revision <= $2 ORDER BY stream_id DESC, revision DESC LIMIT $3`,
};

const LAST_REVISION = 2 ** 31 - 1;

export async function readStream(
  connection: Connection,
  streamId: string,
  { direction = 'forwards', from, limit }: ReadStreamOptions = {},
): Promise<StoredEvent[]> {
  const [statement, start] = direction === 'forwards' ? [FORWARDS, 0] : [BACKWARDS, LAST_REVISION];
  const rows = await connection.rows<EventRow>(statement, [streamId, from ?? start, limit ?? null]);
  return rows.map(storedEvent);
}
