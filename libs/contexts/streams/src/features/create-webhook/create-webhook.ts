import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../stream.errors';
import type { CreatedWebhook, SubscriptionEvent } from '../../subscription.events';
import type { KeyFacts } from '../../subscription-key';
import { byAdministrator, fitEndpoint } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

/** Everything that its creation states but the key. */
export type WebhookToCreate = Omit<CreatedWebhook, 'key' | 'publicKey'>;

export class CreateWebhook extends Command<WebhookToCreate> {}

/** The secret is made with the decision and shown once, by who serves it. */
export const createWebhook = defineFeature<WebhookToCreate, SubscriptionState, SubscriptionEvent, KeyFacts>({
  command: CreateWebhook,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide(wanted, { status }, { actor, facts }) {
    byAdministrator(actor);
    if (status !== 'none') {
      throw refuse('subscription-already-there', `"${wanted.subscriptionId}" is taken: choose another id`);
    }
    fitEndpoint(wanted.endpoint);
    return [{ type: 'WebhookCreated', data: { ...wanted, key: 1, ...facts } }];
  },
});
