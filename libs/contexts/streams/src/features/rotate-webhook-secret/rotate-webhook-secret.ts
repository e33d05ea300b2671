import { Command, defineFeature, plusMilliseconds } from '@pacesetter/kernel';
import { refuse } from '../../stream.errors';
import type { SubscriptionEvent } from '../../subscription.events';
import type { KeyFacts } from '../../subscription-key';
import { byAdministrator, type SubscriptionRef, webhook } from '../../subscription.rules';
import { subscription, type SubscriptionState } from '../../subscription.state';

export interface Rotation extends SubscriptionRef {
  /** For how long the previous key signs as well: as long as the receiver needs to take the new one up. */
  readonly overlapHours: number;
}

export class RotateWebhookSecret extends Command<Rotation> {}

const HOUR = 3_600_000;
const LONGEST_OVERLAP_HOURS = 30 * 24;

/** Two keys at once at most: a third would only keep an old one alive. */
export const rotateWebhookSecret = defineFeature<Rotation, SubscriptionState, SubscriptionEvent, KeyFacts>({
  command: RotateWebhookSecret,
  aggregate: subscription,
  stream: ({ subscriptionId }) => subscriptionId,
  decide({ subscriptionId, overlapHours }, state, { actor, facts, now }) {
    byAdministrator(actor);
    webhook(state, { subscriptionId });
    if (overlapHours < 0 || overlapHours > LONGEST_OVERLAP_HOURS) {
      throw refuse('limits-out-of-range', `the overlap is from 0 to ${LONGEST_OVERLAP_HOURS} hours`, { overlapHours });
    }
    const [previous, ...others] = state.keys;
    if (previous === undefined || others.length > 0) {
      throw refuse('rotation-under-way', 'two keys sign at the moment: wait until the previous one is retired');
    }
    const previousUntil = plusMilliseconds(now, overlapHours * HOUR);
    const data = { subscriptionId, key: state.lastKey + 1, ...facts, previous, previousUntil };
    return [{ type: 'WebhookSecretRotated', data }];
  },
});
