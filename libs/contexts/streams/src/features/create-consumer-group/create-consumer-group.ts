import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../stream.errors';
import type { CreatedGroup, SubscriptionEvent } from '../../subscription.events';
import { byAdministrator } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export class CreateConsumerGroup extends Command<CreatedGroup> {}

const MOST_TRIES = 100;
const LONGEST_LEASE_SECONDS = 3_600;

export const createConsumerGroup = defineFeature<CreatedGroup, SubscriptionState, SubscriptionEvent>({
  command: CreateConsumerGroup,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide(wanted, { status }, { actor }) {
    byAdministrator(actor);
    const { subscriptionId, mostTries, leaseSeconds } = wanted;
    if (status !== 'none')
      throw refuse('subscription-already-there', `"${subscriptionId}" is taken: choose another id`);
    within('mostTries', mostTries, MOST_TRIES);
    within('leaseSeconds', leaseSeconds, LONGEST_LEASE_SECONDS);
    return [{ type: 'ConsumerGroupCreated', data: wanted }];
  },
});

function within(what: string, value: number, most: number): void {
  if (value < 1 || value > most) throw refuse('limits-out-of-range', `${what} is from 1 to ${most}`, { [what]: value });
}
