import type { FeedReader, Standing } from '@pacesetter/event-feeds';
import type { Backlog } from '@pacesetter/deliveries/postgres';
import { feedOf } from './subscription-feed';
import type { SubscriptionRow } from './subscription.answer';

/** Events that a backlog holds at most: a consumer that takes nothing holds no more than this of the log. */
const MOST_OPEN = 500;
const PAGE = 100;

export interface Filling {
  readonly backlog: Backlog;
  readonly reader: FeedReader;
}

/** How far a subscription's backlog has come; one that is not known yet is opened where the subscription begins. */
export async function openBacklog({ backlog, reader }: Filling, subscription: SubscriptionRow): Promise<Standing> {
  const { subscriptionId, beginsAfter } = subscription;
  const known = await backlog.standing(subscriptionId);
  if (known !== undefined) return known;
  const beginning = await reader.begin(feedOf(subscription), beginsAfter);
  await backlog.open(subscriptionId, beginning);
  return beginning;
}

/** Takes what comes next in a subscription's feed into its backlog, as far as there is room. Answers whether it did. */
export async function fillBacklog(parts: Filling, subscription: SubscriptionRow, now: string): Promise<boolean> {
  const { backlog, reader } = parts;
  const { subscriptionId } = subscription;
  const before = await openBacklog(parts, subscription);
  const { waiting, leased } = await backlog.counts(subscriptionId);
  if (waiting + leased >= MOST_OPEN) return false;
  const page = await reader.page(feedOf(subscription), before, PAGE);
  if (page.after.places === before.places) return false;
  return backlog.take(subscriptionId, page, now);
}
