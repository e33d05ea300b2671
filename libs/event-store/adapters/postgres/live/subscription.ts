import { predicateOf } from '../../../src/event-filter';
import type { EventPage, SubscribeOptions } from '../../../src/event-store.port';
import { eventPage, type DecodablePage } from '../event-page';
import { placeOf } from '../position';
import type { PageRequest } from '../read-all';
import type { PostgresFeed } from './log-follower';
import { orAborted } from '../../../src/adapting/or-aborted';

const BATCH_SIZE = 1000;

/** Reads a page of the log itself, at any distance from its end. */
export type ReadPage = (request: PageRequest) => Promise<DecodablePage>;

/** Everything after a position and whatever comes: from the log until its end, then from the feed, and back if need be. */
export async function* subscription(
  feed: PostgresFeed,
  read: ReadPage,
  { after, filter, batchSize: limit = BATCH_SIZE, signal }: SubscribeOptions,
): AsyncGenerator<EventPage> {
  const nextPage = pages(feed, read, { filter, limit });
  let place = placeOf(after);
  const reader = feed.enter(place);
  signal.addEventListener('abort', reader.leave);
  try {
    while (!signal.aborted) {
      const found = await orAborted(nextPage(place), signal);
      if (found === undefined || found.place === place) continue;
      const page = eventPage(found);
      place = placeOf(page.position);
      reader.reached(place);
      yield page;
    }
  } finally {
    signal.removeEventListener('abort', reader.leave);
    reader.leave();
  }
}

/** Answers what lies after a place, or waits until that may have changed. */
function pages(feed: PostgresFeed, read: ReadPage, { filter, limit }: Omit<PageRequest, 'after'>) {
  const isWanted = predicateOf(filter);
  const log = readAhead((after) => read({ after, limit, filter }));
  return async (after: number): Promise<DecodablePage | undefined> => {
    const live = feed.page(after, limit, isWanted);
    if (live !== undefined) return live.place > after ? live : feed.change().then(() => undefined);
    const page = await log(after);
    if (page.atHead) feed.begin(page.place);
    return page;
  };
}

/** On the way to the log's end: asks for the next page while the last one is being parsed and dealt with. */
function readAhead(read: (after: number) => Promise<DecodablePage>): (after: number) => Promise<DecodablePage> {
  let next: { readonly after: number; readonly page: Promise<DecodablePage> } | undefined;
  return async (after) => {
    const page = await (next?.after === after ? next.page : read(after));
    next = page.atHead ? undefined : { after: page.place, page: read(page.place) };
    next?.page.catch(() => undefined); // met when its turn comes, if it does
    return page;
  };
}
