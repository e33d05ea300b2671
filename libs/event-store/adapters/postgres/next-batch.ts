import type { AppendRequest } from '../../src/adapting/append-request';

/** Most appends written together. */
const MAX_APPENDS = 1024;

/** Most characters of JSON written together; a single append may be larger. */
const MAX_SIZE = 4 * 1024 * 1024;

interface Waiting {
  readonly request: AppendRequest;
}

/**
 * The longest batch in which no stream and no id occurs twice, in the order of arrival. What it has to leave out keeps
 * its order, and holds back what came later for the same stream.
 */
export function nextBatch<Item extends Waiting>(waiting: readonly Item[]): { batch: Item[]; rest: Item[] } {
  const batch: Item[] = [];
  const rest: Item[] = [];
  const streams = new Set<string>();
  const ids = new Set<string>();
  let size = 0;
  for (const item of waiting) {
    const { streamId, events, size: itemSize } = item.request;
    const fits = batch.length === 0 || (batch.length < MAX_APPENDS && size + itemSize <= MAX_SIZE);
    if (fits && !streams.has(streamId) && !events.some(({ id }) => ids.has(id))) {
      batch.push(item);
      size += itemSize;
      for (const { id } of events) ids.add(id);
    } else {
      rest.push(item);
    }
    streams.add(streamId);
  }
  return { batch, rest };
}
