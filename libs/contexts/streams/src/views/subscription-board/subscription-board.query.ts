import type { ViewReader } from '@pacesetter/commands';
import { byMoment, byText, byWord, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import { SUBSCRIPTION_KINDS, SUBSCRIPTION_STATUSES, type SubscriptionRow } from './subscription.answer';

const COLUMNS = `subscription_id AS "subscriptionId", kind, status, paused_because AS "pausedBecause", title, selection,
  disclosed, begins_after AS "beginsAfter", endpoint, payload, signing, public_key AS "publicKey", most_tries AS "mostTries",
  lease_seconds AS "leaseSeconds", created_at AS "createdAt", resumed_revision AS "resumedRevision"`;

type Views = Pick<ViewReader, 'query'>;

export async function findSubscription(views: Views, subscriptionId: string): Promise<SubscriptionRow | undefined> {
  const [row] = await views.query<SubscriptionRow>(
    `SELECT ${COLUMNS} FROM view_subscription_board.subscriptions WHERE subscription_id = $1`,
    [subscriptionId],
  );
  return row;
}

/** What the list of subscriptions can be filtered and sorted by. */
export const subscriptionList: Listing = {
  fields: {
    subscriptionId: byText('subscription_id'),
    kind: byWord('kind', SUBSCRIPTION_KINDS),
    status: byWord('status', SUBSCRIPTION_STATUSES),
    title: byText('title', { filter: false }),
    createdAt: byMoment('created_at'),
  },
  order: 'subscriptionId',
  key: ['subscriptionId'],
};

/** A page of subscriptions, by id where nothing else is asked for. */
export function listSubscriptions(views: Views, query: ListQuery): Promise<Page<SubscriptionRow>> {
  const from = 'view_subscription_board.subscriptions';
  const source = { listing: subscriptionList, select: COLUMNS, from, where: 'true', values: [] };
  return listPage<SubscriptionRow>(views, source, query);
}

/** Webhooks to which events are sent now. */
export function activeWebhooks(views: Views): Promise<readonly SubscriptionRow[]> {
  return views.query<SubscriptionRow>(
    `SELECT ${COLUMNS} FROM view_subscription_board.subscriptions WHERE kind = 'webhook' AND status = 'active'
     ORDER BY subscription_id`,
  );
}

/** How many subscriptions there are of each kind and status. */
export function countSubscriptions(
  views: Views,
): Promise<readonly (Pick<SubscriptionRow, 'kind' | 'status'> & { readonly subscriptions: number })[]> {
  return views.query(
    `SELECT kind, status, count(*)::int AS subscriptions FROM view_subscription_board.subscriptions GROUP BY kind, status`,
  );
}

/** Numbers of the keys that sign at an instant, the newest first. */
export async function signingKeys(views: Views, subscriptionId: string, now: string): Promise<readonly number[]> {
  const rows = await views.query<{ key: number }>(
    `SELECT key FROM view_subscription_board.keys WHERE subscription_id = $1 AND (until IS NULL OR until > $2)
     ORDER BY key DESC`,
    [subscriptionId, now],
  );
  return rows.map(({ key }) => key);
}

export interface RedeliveryRow {
  readonly revision: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** What was asked to be delivered again after a revision of the subscription's stream. */
export function redeliveriesAfter(
  views: Views,
  subscriptionId: string,
  revision: number,
): Promise<readonly RedeliveryRow[]> {
  return views.query<RedeliveryRow>(
    `SELECT revision, from_number::int AS "from", to_number::int AS "to" FROM view_subscription_board.redeliveries
     WHERE subscription_id = $1 AND revision > $2 ORDER BY revision`,
    [subscriptionId, revision],
  );
}
