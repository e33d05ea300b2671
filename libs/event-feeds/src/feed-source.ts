import type { EventFilter, EventPage, EventStore } from '@pacesetter/event-store';
import { categoryOf, type Position, type RecordedEvent } from '@pacesetter/kernel';
import type { LogNumbers } from '@pacesetter/log-numbers';

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
  /** Which one of all events it is. */
  readonly number: number;
}

/** Where a feed's events come from: the whole log, whose places are its events' numbers, or one stream, whose are revisions. */
export interface FeedSource {
  read(places: number, limit: number): Promise<SourcePage>;
  /** Pages after a place, and then whatever comes, until the signal ends it. Never more than one page ahead. */
  follow(places: number, batchSize: number, signal: AbortSignal): AsyncIterable<SourcePage>;
  /** Places there are now. */
  head(): Promise<number>;
  /** Places there were at a position of the log. */
  placesAt(position: Position): Promise<number>;
}

/** What sources are read from. */
export interface NumberedLog {
  readonly store: EventStore;
  readonly numbers: LogNumbers;
}

/** Everything, as far as the store itself can tell what is wanted. */
export function wholeLog({ store, numbers }: NumberedLog, filter?: EventFilter): FeedSource {
  const page = async ({ events, position, atHead }: EventPage): Promise<SourcePage> => {
    const [placed, places] = await Promise.all([numbered(numbers, events), numbers.countUpTo(position)]);
    return { events: placed.map((event) => ({ ...event, places: event.number })), places, atHead };
  };
  return {
    read: async (places, limit) =>
      page(await store.readAll({ after: await numbers.positionOf(places), limit, filter })),
    async *follow(places, batchSize, signal) {
      const after = await numbers.positionOf(places);
      for await (const found of store.subscribeAll({ after, filter, batchSize, signal })) yield page(found);
    },
    head: async () => numbers.countUpTo(await store.head()),
    placesAt: (position) => numbers.countUpTo(position),
  };
}

async function numbered(numbers: LogNumbers, events: readonly RecordedEvent[]) {
  if (events.length === 0) return [];
  const found = await numbers.numbersOf(events.map(({ position }) => position));
  return events.map((event, index) => ({ event, number: found[index] as number }));
}

/** One stream. */
export function singleStream({ store, numbers }: NumberedLog, streamId: string): FeedSource {
  const read = async (places: number, limit: number): Promise<SourcePage> => {
    const found = await store.readStream(streamId, { from: places, limit: limit + 1 });
    const placed = await numbered(numbers, found.slice(0, limit));
    const events = placed.map((one) => ({ ...one, places: one.event.revision + 1 }));
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
async function eventsUntil(store: EventStore, streamId: string, position: Position): Promise<number> {
  for (let from: number | undefined; ;) {
    const later = await store.readStream(streamId, { direction: 'backwards', from, limit: LOOKED_BACK });
    const last = later.find((event) => event.position <= position);
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
