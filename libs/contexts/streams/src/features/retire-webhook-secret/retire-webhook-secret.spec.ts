import { given, TEST_TIME } from '@pacesetter/testing';
import {
  officer,
  removed,
  retired,
  rotated,
  subscriptionId,
  system,
  webhookCreated,
} from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { retireWebhookSecret } from './retire-webhook-secret';

const { decide } = retireWebhookSecret;
const command = { subscriptionId, key: 1 };

describe('retiring a webhook’s secret', () => {
  it('is stated once, after the webhook’s removal too', () => {
    const actor = system;
    given(subscription, [webhookCreated, rotated(TEST_TIME)])
      .when(decide, command, { actor })
      .then([retired]);
    given(subscription, [webhookCreated, removed('decided', [1])])
      .when(decide, command, { actor })
      .then([retired]);
    given(subscription, [webhookCreated, rotated(TEST_TIME), retired])
      .when(decide, command, { actor })
      .then([]);
  });

  it('is not up to just anybody', () => {
    given(subscription, [webhookCreated]).when(decide, command, { actor: officer }).thenRefused('not-an-administrator');
  });
});
