import type { EventFilter } from '../../src/event-store.port';
import type { Connection } from './connection';
import { storedEvent, EVENT_COLUMNS, type EventRow } from './event-row';
import type { StoredEvent } from './stored-event';

/** Everything after `after` up to `place`, as far as it was wanted. */
export interface StoredPage {
  readonly events: readonly StoredEvent[];
  /** How far was looked. */
  readonly place: number;
  readonly atHead: boolean;
}

export interface PageRequest {
  readonly after: number;
  readonly limit: number;
  readonly filter?: EventFilter;
}

/**
 * With a filter a page looks at no more than so many positions, whether they match or not: few milliseconds' work, so
 * that a rare event never costs a scan of the whole log in one statement.
 */
const WINDOW = 16_384;

/** The head and the page come from one snapshot; there is a row for the head alone when nothing matches. The head stands last, so that a row is read as an event's. */
const READ_ALL = {
  name: 'event_store_read_all',
  text: `SELECT page.*, head.position FROM (SELECT coalesce(max(position), 0) AS position FROM event_store.events) head
         LEFT JOIN LATERAL (
           SELECT ${EVENT_COLUMNS} FROM event_store.events
           WHERE events.position > $1 ORDER BY events.position LIMIT $2
         ) page ON true`,
};

const READ_MATCHING = {
  name: 'event_store_read_matching',
  text: `SELECT page.*, head.position FROM (SELECT coalesce(max(position), 0) AS position FROM event_store.events) head
         LEFT JOIN LATERAL (
           SELECT ${EVENT_COLUMNS} FROM event_store.events
           WHERE events.position > $1 AND events.position <= $3
             AND ($4::text[] IS NULL OR split_part(stream_id, '-', 1) = ANY ($4))
             AND ($5::text[] IS NULL OR type = ANY ($5))
           ORDER BY events.position LIMIT $2
         ) page ON true`,
};

type PageRow = readonly [...EventRow, head: string] | readonly [position: null, ...rest: null[], head: string];

export async function readAll(connection: Connection, { after, limit, filter }: PageRequest): Promise<StoredPage> {
  const end = filter === undefined ? Infinity : after + Math.max(WINDOW, limit);
  const rows =
    filter === undefined
      ? await connection.rows<PageRow>(READ_ALL, [after, limit])
      : await connection.rows<PageRow>(READ_MATCHING, [after, limit, end, filter.categories, filter.types]);
  const events = rows.filter(isEvent).map(storedEvent);
  const head = Number(rows[0]?.at(-1));
  const isFull = events.length === limit;
  const place = Math.max(after, isFull ? (events.at(-1)?.place ?? after) : Math.min(end, head));
  return { events, place, atHead: place >= head };
}

function isEvent(row: PageRow): row is readonly [...EventRow, head: string] {
  return row[0] !== null;
}
