import type { FeedEvent, FeedPage, Standing } from '@pacesetter/event-feeds';

/** Proof that nothing is missing: from which place of the source to which the page reaches, and what became of each. */
export interface FeedReceipt {
  readonly before: Standing;
  readonly after: Standing;
  /** Places between the two of events that the subscriber did not ask for. */
  readonly unwanted: number;
  /** Places that the source has: `head - after.places` is how far behind the page is. */
  readonly head: number;
  readonly atHead: boolean;
}

/** A page as it is answered. */
export interface FeedAnswer {
  readonly events: readonly FeedEvent[];
  readonly page: FeedReceipt;
  /** `after` of the next page; there always is one. */
  readonly next: string;
}

export function feedAnswer({ events, before, after, cursor, atHead }: FeedPage, head: number): FeedAnswer {
  const counted = after.delivered - before.delivered + (after.hidden - before.hidden);
  const unwanted = after.places - before.places - counted;
  const receipt = { before, after, unwanted, head: Math.max(head, after.places), atHead };
  return { events: events.map(({ event }) => event), page: receipt, next: cursor };
}
