import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../stream.errors';
import type { SubscriptionEvent } from '../../subscription.events';
import { byAdministrator, type SubscriptionRef } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export class RemoveSubscription extends Command<SubscriptionRef> {}

/** The system removes a webhook whose endpoint answers that it is gone. */
export const removeSubscription = defineFeature<SubscriptionRef, SubscriptionState, SubscriptionEvent>({
  command: RemoveSubscription,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide({ subscriptionId }, { status, keys }, { actor }) {
    byAdministrator(actor);
    if (status === 'none') throw refuse('subscription-unknown', `there is no subscription "${subscriptionId}"`);
    const because = actor.role === 'system' ? 'gone' : 'decided';
    if (status === 'removed') return [];
    return [{ type: 'SubscriptionRemoved', data: { subscriptionId, because, keys: [...keys] } }];
  },
});
