import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { changeWebhookEndpoint } from './src/features/change-webhook-endpoint/change-webhook-endpoint';
import { createConsumerGroup } from './src/features/create-consumer-group/create-consumer-group';
import { createWebhook } from './src/features/create-webhook/create-webhook';
import { pauseSubscription } from './src/features/pause-subscription/pause-subscription';
import { removeSubscription } from './src/features/remove-subscription/remove-subscription';
import { requestRedelivery } from './src/features/request-redelivery/request-redelivery';
import { resumeSubscription } from './src/features/resume-subscription/resume-subscription';
import { RetireWebhookSecret, retireWebhookSecret } from './src/features/retire-webhook-secret/retire-webhook-secret';
import { rotateWebhookSecret } from './src/features/rotate-webhook-secret/rotate-webhook-secret';
import { retireWebhookSecret as retireWhenDue, retireWebhookSecretJob } from './src/jobs/retire-webhook-secret.job';
import { retireWebhookSecrets } from './src/policies/retire-webhook-secrets.timers';
import { streamEndpoints } from './src/streams.endpoints';
import { subscriptionEvents } from './src/subscription.events';
import { nextKey } from './src/subscription.facts';
import { subscription } from './src/subscription.state';
import { ConsumerGroups } from './src/views/consumer-groups/consumer-groups';
import { ConsumerGroupsController } from './src/views/consumer-groups/consumer-groups.controller';
import { EventFeeds } from './src/views/event-feed/event-feeds';
import { EventSchemasController } from './src/views/event-feed/event-schemas.controller';
import { AccountFeedAccess, FeedAccess } from './src/views/event-feed/feed-access';
import { FeedsController } from './src/views/event-feed/feeds.controller';
import { LiveReaders } from './src/views/event-feed/live-readers';
import { STREAM_SETTINGS, type StreamSettings } from './src/views/event-feed/stream-settings';
import { subscriptionBoard } from './src/views/subscription-board/subscription-board.projection';
import { SubscriptionsController } from './src/views/subscription-board/subscriptions.controller';
import { WebhookWorker } from './src/views/webhooks/webhook-worker';

/** How streams leave the installation when nobody says anything else. */
const ALONE: StreamSettings = { allowedTargets: [] };

/**
 * Event streams for outside systems: pages, live streams, webhooks and consumer groups. Settings are asked for when the
 * process starts, not before.
 */
export function streamsContext(settings: () => StreamSettings = () => ALONE): ContextDefinition {
  return {
    name: 'streams',
    aggregates: [subscription],
    events: subscriptionEvents,
    features: [
      handles(createWebhook, nextKey),
      handles(createConsumerGroup),
      handles(changeWebhookEndpoint),
      handles(rotateWebhookSecret, nextKey),
      handles(retireWebhookSecret),
      handles(pauseSubscription),
      handles(resumeSubscription),
      handles(removeSubscription),
      handles(requestRedelivery),
    ],
    http: { endpoints: streamEndpoints, internal: [RetireWebhookSecret] },
    projections: [subscriptionBoard],
    timerRules: [retireWebhookSecrets],
    jobDefinitions: [retireWebhookSecretJob],
    jobs: [retireWhenDue],
    nest: {
      controllers: [FeedsController, EventSchemasController, SubscriptionsController, ConsumerGroupsController],
      providers: [
        { provide: STREAM_SETTINGS, useFactory: settings },
        { provide: FeedAccess, useClass: AccountFeedAccess },
        ...[EventFeeds, LiveReaders, WebhookWorker, ConsumerGroups],
      ],
    },
  };
}
