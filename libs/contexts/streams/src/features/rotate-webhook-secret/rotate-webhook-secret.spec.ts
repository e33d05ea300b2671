import { plusMilliseconds } from '@pacesetter/kernel';
import { given, TEST_TIME } from '@pacesetter/testing';
import { groupCreated, officer, retired, rotated, subscriptionId, webhookCreated } from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { rotateWebhookSecret } from './rotate-webhook-secret';

const { decide } = rotateWebhookSecret;
const command = { subscriptionId, overlapHours: 24 };
const facts = {};
const later = plusMilliseconds(TEST_TIME, 24 * 3_600_000);

describe('rotating a webhook’s secret', () => {
  it('lets two keys sign until the previous one is retired', () => {
    given(subscription, [webhookCreated])
      .when(decide, command, { facts })
      .then([rotated(later)]);
    given(subscription, [webhookCreated, rotated(later)])
      .when(decide, command, { facts })
      .thenRefused('rotation-under-way');
    given(subscription, [webhookCreated, rotated(later), retired])
      .when(decide, command, { facts })
      .then([{ type: 'WebhookSecretRotated', data: { subscriptionId, key: 3, previous: 2, previousUntil: later } }]);
  });

  it('concerns webhooks, for a month at most, by administrators', () => {
    given(subscription, [groupCreated]).when(decide, command, { facts }).thenRefused('subscription-kind-wrong');
    given(subscription, [webhookCreated])
      .when(decide, { ...command, overlapHours: 721 }, { facts })
      .thenRefused('limits-out-of-range');
    given(subscription, [webhookCreated])
      .when(decide, command, { facts, actor: officer })
      .thenRefused('not-an-administrator');
  });
});
