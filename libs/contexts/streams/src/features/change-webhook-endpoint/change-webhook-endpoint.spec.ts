import { given } from '@pacesetter/testing';
import { groupCreated, officer, removed, subscriptionId, webhook, webhookCreated } from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { changeWebhookEndpoint } from './change-webhook-endpoint';

const { decide } = changeWebhookEndpoint;
const change = { subscriptionId, endpoint: 'https://new.example/' };

describe('changing a webhook’s endpoint', () => {
  it('holds from now on; the same one is no change', () => {
    given(subscription, [webhookCreated])
      .when(decide, change)
      .then([{ type: 'WebhookEndpointChanged', data: change }]);
    given(subscription, [webhookCreated]).when(decide, { subscriptionId, endpoint: webhook.endpoint }).then([]);
  });

  it('wants a webhook that there is, and an address', () => {
    given(subscription, []).when(decide, change).thenRefused('subscription-unknown');
    given(subscription, [groupCreated]).when(decide, change).thenRefused('subscription-kind-wrong');
    given(subscription, [webhookCreated, removed('gone', [1])])
      .when(decide, change)
      .thenRefused('subscription-removed');
    given(subscription, [webhookCreated])
      .when(decide, { ...change, endpoint: 'x' })
      .thenRefused('endpoint-wrong');
    given(subscription, [webhookCreated]).when(decide, change, { actor: officer }).thenRefused('not-an-administrator');
  });
});
