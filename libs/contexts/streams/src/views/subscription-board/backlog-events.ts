import type { Claimed } from '@pacesetter/deliveries';
import type { Feed, FeedEvent, FeedReader } from '@pacesetter/event-feeds';
import type { EventStore } from '@pacesetter/event-store';

/** The events of a backlog as they are delivered: read from the log again, so that what was forgotten meanwhile stays so. */
export async function eventsOf(
  { store, reader }: { readonly store: EventStore; readonly reader: FeedReader },
  feed: Feed,
  claimed: readonly Claimed[],
): Promise<readonly FeedEvent[]> {
  const found = await Promise.all(
    claimed.map(async ({ streamId, revision }) => {
      const [recorded] = await store.readStream(streamId, { from: revision, limit: 1 });
      if (recorded === undefined) throw new Error(`the store has lost ${streamId} revision ${revision}`);
      return recorded;
    }),
  );
  const numbers = await reader.numbersOf(found);
  const selected = claimed.flatMap(({ feedNumber: delivered, hidden, digest }, index) => {
    const [recorded, number] = [found[index], numbers[index]];
    if (recorded === undefined || number === undefined) return [];
    return [{ recorded, number, standing: { places: number, delivered, hidden, digest } }];
  });
  const published = await reader.publish(feed, selected);
  return published.map(({ event }) => event);
}
