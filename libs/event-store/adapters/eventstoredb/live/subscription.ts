import type { Position } from '@pacesetter/kernel';
import { orAborted } from '../../../src/adapting/or-aborted';
import { predicateOf } from '../../../src/event-filter';
import type { EventPage, SubscribeOptions } from '../../../src/event-store.port';
import { eventPage, type LogPage } from '../log-event';
import type { LogReader } from '../log-reader';
import type { EventStoreDBFeed } from './log-follower';

const BATCH_SIZE = 1_000;

/** Everything after a position and whatever comes: from the log until its end, then from the feed, and back if need be. */
export async function* subscription(
  feed: EventStoreDBFeed,
  log: LogReader,
  options: SubscribeOptions,
): AsyncGenerator<EventPage> {
  const { signal } = options;
  let place = options.after;
  const reader = feed.enter(place);
  signal.addEventListener('abort', reader.leave);
  try {
    for await (const found of pages(feed, log, { ...options, place: () => place })) {
      const page = eventPage(found);
      place = page.position;
      reader.reached(place);
      yield page;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', reader.leave);
    reader.leave();
  }
}

interface Following extends SubscribeOptions {
  /** Where the reader is. */
  readonly place: () => Position;
}

async function* pages(feed: EventStoreDBFeed, log: LogReader, following: Following): AsyncGenerator<LogPage> {
  const { filter, batchSize: limit = BATCH_SIZE, signal, place } = following;
  const isWanted = predicateOf(filter);
  while (!signal.aborted) {
    const live = feed.page(place(), limit, isWanted);
    if (live !== undefined) {
      if (live.position > place()) yield live;
      else await orAborted(feed.change(), signal);
      continue;
    }
    for await (const page of log.pagesToHead({ after: place(), limit, filter, signal })) {
      const before = place();
      if (page.position > before) yield page;
      if (place() < page.position) break; // the reader stopped before an event that it cannot read
    }
    feed.begin(place());
  }
}
