import { categoryOf, type RecordedEvent } from '@pacesetter/kernel';
import type { EventFilter } from './event-store.port';

export type EventPredicate = (event: Pick<RecordedEvent, 'streamId' | 'type'>) => boolean;

/** The filter as a question about one event. */
export function predicateOf({ categories, types }: EventFilter = {}): EventPredicate {
  const wantedTypes = types && new Set(types);
  const wantedCategories = categories && new Set(categories);
  return ({ streamId, type }) =>
    (wantedTypes?.has(type) ?? true) && (wantedCategories?.has(categoryOf(streamId)) ?? true);
}
