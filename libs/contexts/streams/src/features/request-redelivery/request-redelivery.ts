import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../stream.errors';
import type { SubscriptionEvent } from '../../subscription.events';
import { byAdministrator, standing, type SubscriptionRef } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export interface RedeliveryRequest extends SubscriptionRef {
  /** First number of the feed; absent: everything that was put aside. */
  readonly from?: number;
  /** Last number, `from` when absent. */
  readonly to?: number;
}

export class RequestRedelivery extends Command<RedeliveryRequest> {}

export const requestRedelivery = defineFeature<RedeliveryRequest, SubscriptionState, SubscriptionEvent>({
  command: RequestRedelivery,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide(wanted, state, { actor }) {
    byAdministrator(actor);
    standing(state, wanted);
    const { from, to } = wanted;
    if ((from === undefined && to !== undefined) || (from ?? 1) < 1 || (to ?? from ?? 1) < (from ?? 1)) {
      throw refuse('numbers-wrong', 'name the first number and the last one, or none for what was put aside', {
        from,
        to,
      });
    }
    return [{ type: 'RedeliveryRequested', data: wanted }];
  },
});
