import type { ExpectedRevision } from '../../src/event-store.port';
import type { AppendRequest } from '../../src/adapting/append-request';
import type { Rows, Statement } from './connection';
import { isoTime } from './event-row';

/** What became of one append of a batch. */
export interface AppendVerdict {
  /** Last revision of the stream before the append, -1 when there was none. */
  readonly actual: number;
  /** Some id was in the log already: nothing was written. */
  readonly known: boolean;
  /** Position of the first event as a number; absent when the append was refused. */
  readonly firstPlace?: number;
  readonly recordedAt: string;
}

const APPEND: Statement = {
  name: 'event_store_append',
  writes: true,
  text: 'SELECT actual, known, first_position, recorded_at FROM event_store.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};

const APPEND_EVENT: Statement = {
  name: 'event_store_append_event',
  writes: true,
  text: 'SELECT actual, known, first_position, recorded_at FROM event_store.append_event($1, $2, $3, $4, $5, $6, $7)',
};

type VerdictRow = readonly [actual: string, known: 't' | 'f', firstPosition: string | null, recordedAt: string];

/** Writes the appends in one transaction and one round trip; no two may name the same stream. Verdicts in their order. */
export async function appendBatch(connection: Rows, batch: readonly AppendRequest[]): Promise<AppendVerdict[]> {
  const single = singleEvent(batch);
  const rows = single
    ? await connection.rows<VerdictRow>(APPEND_EVENT, single)
    : await connection.rows<VerdictRow>(APPEND, columnsOf(batch));
  return rows.map(([actual, known, firstPosition, recordedAt]) => ({
    actual: Number(actual),
    known: known === 't',
    firstPlace: firstPosition === null ? undefined : Number(firstPosition),
    recordedAt: isoTime(recordedAt),
  }));
}

/** The parameters of `append_event` when the batch is a single event (see `migrations/004-append-event.sql`). */
function singleEvent([request, ...others]: readonly AppendRequest[]): unknown[] | undefined {
  const [event, ...more] = request?.events ?? [];
  if (request === undefined || event === undefined || others.length > 0 || more.length > 0) return undefined;
  const { id, type, schemaVersion, data, metadata } = event;
  return [request.streamId, expectedNumber(request.expectedRevision), id, type, schemaVersion, data, metadata];
}

/** The batch as columns, a value a line (see `migrations/003-append.sql`). */
function columnsOf(batch: readonly AppendRequest[]): string[] {
  const lines = batch.flatMap(({ streamId, events }, index) =>
    events.map((event) => ({ append: index + 1, streamId, ...event })),
  );
  return [
    column(batch, ({ streamId }) => streamId),
    column(batch, ({ expectedRevision }) => expectedNumber(expectedRevision)),
    column(batch, ({ events }) => events.length),
    column(lines, ({ append }) => append),
    column(lines, ({ streamId }) => streamId),
    column(lines, ({ id }) => id),
    column(lines, ({ type }) => type),
    column(lines, ({ schemaVersion }) => schemaVersion),
    column(lines, ({ data }) => data),
    column(lines, ({ metadata }) => metadata),
  ];
}

function column<Item>(items: readonly Item[], value: (item: Item) => string | number): string {
  return items.map(value).join('\n');
}

function expectedNumber(expected: ExpectedRevision): number {
  if (expected === 'no-stream') return -1;
  return expected === 'any' ? -2 : expected;
}
