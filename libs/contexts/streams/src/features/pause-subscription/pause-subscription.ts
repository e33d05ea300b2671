import { Command, defineFeature } from '@pacesetter/kernel';
import type { SubscriptionEvent } from '../../subscription.events';
import { byAdministrator, standing, type SubscriptionRef } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export class PauseSubscription extends Command<SubscriptionRef> {}

/** The system pauses what takes nothing for days; the reason says since when. */
export const pauseSubscription = defineFeature<SubscriptionRef, SubscriptionState, SubscriptionEvent>({
  command: PauseSubscription,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide({ subscriptionId }, state, { actor }) {
    byAdministrator(actor);
    standing(state, { subscriptionId });
    const because = actor.role === 'system' ? 'unhealthy' : 'decided';
    return state.status === 'paused' ? [] : [{ type: 'SubscriptionPaused', data: { subscriptionId, because } }];
  },
});
