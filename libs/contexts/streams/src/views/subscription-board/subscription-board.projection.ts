import type { Projection } from '@pacesetter/projections';
import { BEGINNING, type RecordedEvent } from '@pacesetter/kernel';
import type { CreatedGroup, CreatedWebhook, SubscriptionEvent } from '../../subscription.events';

/** Webhooks and consumer groups as they stand, and what was asked to be delivered again. */
export const subscriptionBoard: Projection<SubscriptionEvent> = {
  name: 'subscription_board',
  on: [
    ...(['WebhookCreated', 'ConsumerGroupCreated', 'WebhookEndpointChanged', 'WebhookSecretRotated'] as const),
    ...(['WebhookSecretRetired', 'SubscriptionPaused', 'SubscriptionResumed', 'SubscriptionRemoved'] as const),
    'RedeliveryRequested',
  ],
  tables: `
    CREATE TABLE subscriptions (
      subscription_id text PRIMARY KEY,
      kind text NOT NULL,
      status text NOT NULL,
      paused_because text,
      title text NOT NULL,
      selection jsonb NOT NULL,
      disclosed jsonb NOT NULL,
      begins_after text COLLATE "C" NOT NULL,
      endpoint text,
      payload text,
      signing text,
      public_key text,
      most_tries integer,
      lease_seconds integer,
      created_at timestamptz NOT NULL,
      resumed_revision integer
    );
    CREATE TABLE keys (
      subscription_id text NOT NULL,
      key integer NOT NULL,
      until timestamptz,
      PRIMARY KEY (subscription_id, key)
    );
    CREATE TABLE redeliveries (
      subscription_id text NOT NULL,
      revision integer NOT NULL,
      from_number bigint,
      to_number bigint,
      PRIMARY KEY (subscription_id, revision)
    );
  `,
  apply(event, rows) {
    const { subscriptionId: id } = event.data;
    const key = { subscription_id: id };
    switch (event.type) {
      case 'WebhookCreated': {
        const { endpoint, payload, signing, publicKey = null, key: number } = event.data;
        const webhook = { endpoint, payload, signing, public_key: publicKey };
        rows.upsert('subscriptions', { ...created(event.data, event), kind: 'webhook', ...webhook });
        return rows.upsert('keys', { ...key, key: number, until: null });
      }
      case 'ConsumerGroupCreated': {
        const { mostTries, leaseSeconds } = event.data;
        const limits = { most_tries: mostTries, lease_seconds: leaseSeconds };
        return rows.upsert('subscriptions', { ...created(event.data, event), kind: 'group', ...limits });
      }
      case 'WebhookEndpointChanged':
        return rows.update('subscriptions', key, { endpoint: event.data.endpoint, resumed_revision: event.revision });
      case 'WebhookSecretRotated': {
        const { key: number, previous, previousUntil, publicKey = null } = event.data;
        rows.update('subscriptions', key, { public_key: publicKey });
        rows.upsert('keys', { ...key, key: previous, until: previousUntil });
        return rows.upsert('keys', { ...key, key: number, until: null });
      }
      case 'WebhookSecretRetired':
        return rows.remove('keys', { ...key, key: event.data.key });
      case 'SubscriptionPaused':
        return rows.update('subscriptions', key, { status: 'paused', paused_because: event.data.because });
      case 'SubscriptionResumed': {
        const going = { status: 'active', paused_because: null, resumed_revision: event.revision };
        return rows.update('subscriptions', key, going);
      }
      case 'SubscriptionRemoved':
        return rows.remove('subscriptions', key);
      case 'RedeliveryRequested': {
        const { from = null, to = null } = event.data;
        return rows.upsert('redeliveries', { ...key, revision: event.revision, from_number: from, to_number: to });
      }
    }
  },
};

/** Where it begins: with what follows its own creation, or with the first event there ever was. */
function created(
  { subscriptionId, title, selection, disclosed, from }: CreatedWebhook | CreatedGroup,
  { position, metadata }: RecordedEvent,
) {
  return {
    ...{ subscription_id: subscriptionId, status: 'active', title, created_at: metadata.occurredAt },
    ...{ selection, disclosed },
    begins_after: from === 'now' ? position : BEGINNING,
  };
}
