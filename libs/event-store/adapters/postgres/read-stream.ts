import type { NewEvent, RecordedEvent } from '@pacesetter/kernel';
import type { ReadStreamOptions } from '../../src/event-store.port';
import type { Connection, Statement } from './connection';
import { isoTime, withJson } from './event-row';
import type { StreamTail } from './grouped-reads';
import { positionOf } from './position';

const COLUMNS = 'position, revision, id, type, schema_version, data, metadata, recorded_at';

type StreamRow = readonly [
  position: string,
  revision: string,
  id: string,
  type: string,
  schemaVersion: string,
  data: unknown,
  metadata: NewEvent['metadata'],
  recordedAt: string,
];

const FORWARDS: Statement = {
  name: 'event_store_stream_forwards',
  text: `SELECT ${COLUMNS} FROM event_store.events
         WHERE stream_id = $1 AND revision >= $2 ORDER BY stream_id, revision LIMIT $3`,
  types: withJson,
};

const BACKWARDS: Statement = {
  name: 'event_store_stream_backwards',
  text: `SELECT ${COLUMNS} FROM event_store.events
         WHERE stream_id = $1 AND revision <= $2 ORDER BY stream_id DESC, revision DESC LIMIT $3`,
  types: withJson,
};

/** Numbered by the stream's place in the request, from 1. */
const TAILS: Statement = {
  name: 'event_store_stream_tails',
  text: `SELECT tail.number, ${COLUMNS}
         FROM ROWS FROM (unnest($1::text[]), unnest($2::integer[])) WITH ORDINALITY AS tail (stream_id, start, number)
         CROSS JOIN LATERAL (
           SELECT ${COLUMNS} FROM event_store.events event
           WHERE event.stream_id = tail.stream_id COLLATE "C" AND event.revision >= tail.start
           ORDER BY event.stream_id, event.revision
         ) event
         ORDER BY tail.number, revision`,
  types: withJson,
};

const LAST_REVISION = 2 ** 31 - 1;

/** The events of a stream, in the versions in which they were written. */
export async function readStream(
  connection: Connection,
  streamId: string,
  { direction = 'forwards', from, limit }: ReadStreamOptions = {},
): Promise<RecordedEvent[]> {
  const [statement, start] = direction === 'forwards' ? [FORWARDS, 0] : [BACKWARDS, LAST_REVISION];
  const rows = await connection.rows<StreamRow>(statement, [streamId, from ?? start, limit ?? null]);
  return rows.map((row) => recordedEvent(streamId, row));
}

/** The ends of several streams, in the versions in which they were written; in the order of the request. */
export async function readTails(connection: Connection, tails: readonly StreamTail[]): Promise<RecordedEvent[][]> {
  const [only] = tails;
  if (tails.length === 1 && only !== undefined) return [await readStream(connection, only.streamId, only)];
  const streams = tails.map(({ streamId }) => streamId);
  const rows = await connection.rows<readonly [number: string, ...StreamRow]>(TAILS, [
    streams,
    tails.map(({ from }) => from),
  ]);
  const answers = streams.map((): RecordedEvent[] => []);
  for (const [number, ...row] of rows) {
    const index = Number(number) - 1;
    answers[index]?.push(recordedEvent(streams[index] ?? '', row));
  }
  return answers;
}

function recordedEvent(streamId: string, row: StreamRow): RecordedEvent {
  return {
    id: row[2],
    type: row[3],
    schemaVersion: Number(row[4]),
    data: row[5],
    metadata: row[6],
    streamId,
    revision: Number(row[1]),
    position: positionOf(Number(row[0])),
    recordedAt: isoTime(row[7]),
  };
}
