import { Command, defineFeature } from '@pacesetter/kernel';
import type { SubscriptionEvent } from '../../subscription.events';
import { byAdministrator, standing, type SubscriptionRef } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export class ResumeSubscription extends Command<SubscriptionRef> {}

export const resumeSubscription = defineFeature<SubscriptionRef, SubscriptionState, SubscriptionEvent>({
  command: ResumeSubscription,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide({ subscriptionId }, state, { actor }) {
    byAdministrator(actor);
    standing(state, { subscriptionId });
    return state.status === 'paused' ? [{ type: 'SubscriptionResumed', data: { subscriptionId } }] : [];
  },
});
