import type { EventStore } from '@pacesetter/event-store';
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

export async function measureLag(store: EventStore, projection: Projection, position: Position): Promise<Lag> {
  const head = await store.head();
  if (position >= head) return NONE;
  const { gaplessPositions } = store.capabilities;
  const limit = gaplessPositions ? 1 : COUNTED;
  const { events } = await store.readAll({ after: position, limit, filter: { types: projection.on } });
  const [oldest] = events;
  if (oldest === undefined) return NONE;
  const seconds = Math.max(0, Date.now() - Date.parse(oldest.recordedAt)) / 1000;
  return { events: gaplessPositions ? store.countBetween(position, head) : events.length, seconds };
}

/** Whether the store has nothing for the projection between its position and the wanted one. */
export async function nothingBetween(
  store: EventStore,
  projection: Projection,
  [from, to]: readonly [Position, Position],
): Promise<boolean> {
  const page = await store.readAll({ after: from, limit: 1, filter: { types: projection.on } });
  return page.events.length === 0 ? page.position >= to : (page.events[0]?.position ?? to) > to;
}
