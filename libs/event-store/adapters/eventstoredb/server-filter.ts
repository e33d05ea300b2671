import {
  eventTypeFilter,
  excludeSystemEvents,
  streamNameFilter,
  type SubscribeToAllOptions,
} from '@eventstore/db-client';
import type { EventFilter } from '../../src/event-store.port';

/** A filter as the client takes it. */
export type ServerFilter = NonNullable<SubscribeToAllOptions['filter']>;

/** How many events the server looks at, at most, before it says how far it is. */
const WINDOW = { maxSearchWindow: 1_000, checkpointInterval: 1 };

/**
 * What the server is asked to leave out. It takes one filter, on streams' names or on types: when both are wanted it gets
 * the types, as they are the narrower one, and the categories are left to the reader. The server's own events are of no
 * category and no type of ours, and left out by name when neither is wanted.
 */
export function serverFilter({ categories, types }: EventFilter = {}): ServerFilter {
  if (types !== undefined) return eventTypeFilter({ regex: `^(?:${alternatives(types)})$`, ...WINDOW });
  if (categories === undefined) return excludeSystemEvents(WINDOW);
  return streamNameFilter({ regex: `^(?:${alternatives(categories)})(?:-|$)`, ...WINDOW });
}

/** Matches one of the names; nothing when there is none. */
function alternatives(names: readonly string[]): string {
  return names.length === 0 ? '(?!)' : names.map(escaped).join('|');
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
