import { Command, defineFeature } from '@pacesetter/kernel';
import type { SubscriptionEvent } from '../../subscription.events';
import { byAdministrator, type SubscriptionRef } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export interface SecretRef extends SubscriptionRef {
  readonly key: number;
}

export class RetireWebhookSecret extends Command<SecretRef> {}

/** States that a key is gone: the job has destroyed it. */
export const retireWebhookSecret = defineFeature<SecretRef, SubscriptionState, SubscriptionEvent>({
  command: RetireWebhookSecret,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide(ref, { keys }, { actor }) {
    byAdministrator(actor);
    return keys.includes(ref.key) ? [{ type: 'WebhookSecretRetired', data: ref }] : [];
  },
});
