import { type EventPage, type EventStore, NoUpcaster } from '@pacesetter/event-store';
import type { Position } from '@pacesetter/kernel';
import type { Projection } from './projection';

/** How far a view is behind. Both are 0 when there is no event that it has yet to apply. */
export interface Lag {
  /**
   * Events of all types between the view and the head; of those that concern it there may be fewer. On a store whose
   * positions do not count: those that concern it, of which no more than {@link COUNTED} are counted.
   */
  readonly events: number;
  /** Age of the oldest event that the view has yet to apply. */
  readonly seconds: number;
}

/** Most events that are read only to be counted. */
const COUNTED = 1_000;

const NONE: Lag = { events: 0, seconds: 0 };

export async function measureLag(
  store: EventStore,
  projection: Pick<Projection, 'on'>,
  position: Position,
): Promise<Lag> {
  const head = await store.head();
  if (position >= head) return NONE;
  const { gaplessPositions } = store.capabilities;
  const waiting = await oldestWaiting(store, projection, position);
  if (waiting === undefined) return NONE;
  const seconds = Math.max(0, Date.now() - Date.parse(waiting.recordedAt)) / 1000;
  return { events: gaplessPositions ? store.countBetween(position, head) : waiting.events, seconds };
}

/** When the first event that the view has yet to apply was recorded, also one that only a later program can read. */
async function oldestWaiting(store: EventStore, projection: Pick<Projection, 'on'>, after: Position) {
  const limit = store.capabilities.gaplessPositions ? 1 : COUNTED;
  try {
    const { events } = await store.readAll({ after, limit, filter: { types: projection.on } });
    const [oldest] = events;
    return oldest && { recordedAt: oldest.recordedAt, events: events.length };
  } catch (error) {
    if (error instanceof NoUpcaster) return { recordedAt: error.event.recordedAt, events: 1 };
    throw error;
  }
}

/** Whether the store has nothing for the projection between its position and the wanted one. */
export async function nothingBetween(
  store: EventStore,
  projection: Projection,
  [from, to]: readonly [Position, Position],
): Promise<boolean> {
  const page = await readOne(store, projection, from);
  if (page === undefined) return false;
  return page.events.length === 0 ? page.position >= to : (page.events[0]?.position ?? to) > to;
}

/** Undefined when the next event is one that only a later program can read. */
async function readOne(store: EventStore, projection: Projection, after: Position): Promise<EventPage | undefined> {
  try {
    return await store.readAll({ after, limit: 1, filter: { types: projection.on } });
  } catch (error) {
    if (error instanceof NoUpcaster) return undefined;
    throw error;
  }
}
