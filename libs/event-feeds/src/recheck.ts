import type { Feed } from './feed';
import type { FeedReader } from './feed-reader';
import type { Standing } from './standing';

/** What reading a stretch of a feed again has shown. */
export interface Recheck {
  /** As far as this check has come, what was delivered then is what is there now. Absent while it has not come to the end. */
  readonly agrees?: boolean;
  /** Found by reading again. */
  readonly found: Standing;
  /** Where to go on, when there was too much for once. */
  readonly next?: string;
}

const PAGE = 1_000;

/**
 * Reads a feed again from one standing to another: the same numbers and the same digest prove that the subscriber was given
 * every event of its scope in between.
 */
export async function recheck(
  reader: FeedReader,
  feed: Feed,
  { from, until, most = 20_000 }: { readonly from: Standing; readonly until: Standing; readonly most?: number },
): Promise<Recheck> {
  let found = from;
  let cursor: string | undefined;
  while (found.places < until.places && found.places - from.places < most) {
    const limit = Math.min(PAGE, until.places - found.places);
    const page = await reader.page(feed, found, limit);
    const last = page.events.findLast(({ standing }) => standing.places <= until.places);
    if (page.after.places > until.places) {
      const hiddenUntil = last?.standing ?? page.before;
      found = { ...hiddenUntil, places: until.places };
      break;
    }
    if (page.after.places === found.places) break;
    found = page.after;
    cursor = page.cursor;
  }
  if (found.places < until.places && cursor !== undefined) return { found, next: cursor };
  return { found, agrees: isSame(found, until) };
}

/** What is hidden may change with rights; what was delivered does not. */
function isSame(found: Standing, until: Standing): boolean {
  return found.delivered === until.delivered && found.digest === until.digest;
}
