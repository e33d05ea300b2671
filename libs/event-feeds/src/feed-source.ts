import { type EventFilter, type EventStore, UnsupportedByStore } from '@pacesetter/event-store';
import { BEGINNING, categoryOf, type Position, type RecordedEvent } from '@pacesetter/kernel';

/** A stretch of the log, every event of which has a place. */
export interface SourcePage {
  readonly events: readonly PlacedEvent[];
  /** How far was looked: places of events that were passed over included. */
  readonly places: number;
  readonly atHead: boolean;
}

export interface PlacedEvent {
  readonly event: RecordedEvent;
  /** Events of the source up to this one. */
  readonly places: number;
}

/** Where a feed's events come from: the whole log, whose places are its positions, or one stream, whose are revisions. */
export interface FeedSource {
  read(places: number, limit: number): Promise<SourcePage>;
  /** Pages after a place, and then whatever comes, until the signal ends it. Never more than one page ahead. */
  follow(places: number, batchSize: number, signal: AbortSignal): AsyncIterable<SourcePage>;
  /** Places there are now. */
  head(): Promise<number>;
  /** Places there were at a position of the log. */
  placesAt(position: number): Promise<number>;
}

const DIGITS = 16;

/** A place of the log as the store's position. */
export function positionAt(places: number): Position {
  return places === 0 ? BEGINNING : (String(places).padStart(DIGITS, '0') as Position);
}

/**
 * Everything, as far as the store itself can tell what is wanted. Its places are counted, so that a subscriber can prove
 * that nothing is missing: on a store whose positions do not count, only single streams can be followed.
 * @throws UnsupportedByStore
 */
export function wholeLog(store: EventStore, filter?: EventFilter): FeedSource {
  if (!store.capabilities.gaplessPositions) throw new UnsupportedByStore('the event store in use', 'gaplessPositions');
  const placed = (event: RecordedEvent): PlacedEvent => ({ event, places: Number(event.position) });
  const page = ({ events, position, atHead }: Awaited<ReturnType<EventStore['readAll']>>): SourcePage => ({
    ...{ events: events.map(placed), places: Number(position), atHead },
  });
  return {
    read: async (places, limit) => page(await store.readAll({ after: positionAt(places), limit, filter })),
    async *follow(places, batchSize, signal) {
      for await (const found of store.subscribeAll({ after: positionAt(places), filter, batchSize, signal })) {
        yield page(found);
      }
    },
    head: async () => Number(await store.head()),
    placesAt: async (position) => position,
  };
}

/** One stream. */
export function singleStream(store: EventStore, streamId: string): FeedSource {
  const read = async (places: number, limit: number): Promise<SourcePage> => {
    const found = await store.readStream(streamId, { from: places, limit: limit + 1 });
    const events = found.slice(0, limit).map((event) => ({ event, places: event.revision + 1 }));
    return { events, places: events.at(-1)?.places ?? places, atHead: found.length <= limit };
  };
  return {
    read,
    async *follow(places, batchSize, signal) {
      let from = places;
      while (!signal.aborted) {
        const head = await store.head();
        const page = await read(from, batchSize);
        from = page.places;
        if (page.events.length > 0) yield page;
        if (page.atHead) await nextIn(store, streamId, { head, signal });
      }
    },
    head: async () => {
      const [last] = await store.readStream(streamId, { direction: 'backwards', limit: 1 });
      return last === undefined ? 0 : last.revision + 1;
    },
    placesAt: (position) => eventsUntil(store, streamId, position),
  };
}

const LOOKED_BACK = 100;

/** How many events a stream had at a position of the log. */
async function eventsUntil(store: EventStore, streamId: string, position: number): Promise<number> {
  for (let from: number | undefined; ;) {
    const later = await store.readStream(streamId, { direction: 'backwards', from, limit: LOOKED_BACK });
    const last = later.find((event) => Number(event.position) <= position);
    if (last !== undefined) return last.revision + 1;
    const first = later.at(-1)?.revision ?? 0;
    if (first === 0) return 0;
    from = first - 1;
  }
}

/** Until the stream has an event after the given head. */
async function nextIn(
  store: EventStore,
  streamId: string,
  { head, signal }: { readonly head: Position; readonly signal: AbortSignal },
): Promise<void> {
  const filter = { categories: [categoryOf(streamId)] };
  for await (const { events } of store.subscribeAll({ after: head, filter, signal })) {
    if (events.some((event) => event.streamId === streamId)) return;
  }
}
