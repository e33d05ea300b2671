import type { RecordedEvent } from '@pacesetter/kernel';
import type { Feed } from './feed';
import { type Ancestors, judge } from './feed-rules';
import type { SourcePage } from './feed-source';
import { afterDelivery, afterHiding, type Standing } from './standing';

export interface Selected {
  readonly recorded: RecordedEvent;
  /** Which one of all events it is. */
  readonly number: number;
  /** After this event. */
  readonly standing: Standing;
}

export interface Selection {
  readonly selected: readonly Selected[];
  readonly after: Standing;
}

/** What a stretch of the source holds for a feed. Pure: however the source is cut into pages, the same comes out. */
export function select(feed: Feed, before: Standing, page: SourcePage, ancestors: Ancestors): Selection {
  const selected: Selected[] = [];
  let standing = before;
  for (const placed of page.events) {
    const { event: recorded, places, number } = placed;
    const verdict = judge(recorded, feed, ancestors);
    if (verdict === 'hidden') standing = afterHiding(standing, places);
    if (verdict !== 'delivered') continue;
    standing = afterDelivery(standing, placed);
    selected.push({ recorded, number, standing });
  }
  return { selected, after: { ...standing, places: page.places } };
}
