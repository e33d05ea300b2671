import { type FeedReader, feedId, origin } from '@pacesetter/event-feeds';
import type { Backlog } from '@pacesetter/deliveries/postgres';
import { feedOf } from './subscription-feed';
import type { SubscriptionRow } from './subscription-board.query';

/** Events that a backlog holds at most: a consumer that takes nothing holds no more than this of the log. */
const MOST_OPEN = 500;
const PAGE = 100;

/** Takes what comes next in a subscription's feed into its backlog, as far as there is room. Answers whether it did. */
export async function fillBacklog(
  { backlog, reader }: { readonly backlog: Backlog; readonly reader: FeedReader },
  subscription: SubscriptionRow,
  now: string,
): Promise<boolean> {
  const { subscriptionId, origin: from } = subscription;
  const feed = feedOf(subscription);
  const standing = await backlog.standing(subscriptionId);
  if (standing === undefined) await backlog.open(subscriptionId, origin(feedId(feed), from));
  const { waiting, leased } = await backlog.counts(subscriptionId);
  if (waiting + leased >= MOST_OPEN) return false;
  const before = standing ?? origin(feedId(feed), from);
  const page = await reader.page(feed, before, PAGE);
  if (page.after.places === before.places) return false;
  return backlog.take(subscriptionId, page, now);
}
