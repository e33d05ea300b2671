import { Command, defineFeature } from '@pacesetter/kernel';
import type { SubscriptionEvent } from '../../subscription.events';
import { byAdministrator, fitEndpoint, type SubscriptionRef, webhook } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export interface NewEndpoint extends SubscriptionRef {
  readonly endpoint: string;
}

export class ChangeWebhookEndpoint extends Command<NewEndpoint> {}

export const changeWebhookEndpoint = defineFeature<NewEndpoint, SubscriptionState, SubscriptionEvent>({
  command: ChangeWebhookEndpoint,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide(change, state, { actor }) {
    byAdministrator(actor);
    webhook(state, change);
    fitEndpoint(change.endpoint);
    return change.endpoint === state.endpoint ? [] : [{ type: 'WebhookEndpointChanged', data: change }];
  },
});
