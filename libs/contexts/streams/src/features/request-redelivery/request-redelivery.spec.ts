import { given } from '@pacesetter/testing';
import { officer, paused, removed, subscriptionId, webhookCreated } from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { requestRedelivery } from './request-redelivery';

const { decide } = requestRedelivery;
const history = [webhookCreated];

describe('asking for redelivery', () => {
  it('names numbers of the feed, or means all that was put aside', () => {
    for (const wanted of [{ subscriptionId }, { subscriptionId, from: 3 }, { subscriptionId, from: 3, to: 7 }]) {
      given(subscription, history)
        .when(decide, wanted)
        .then([{ type: 'RedeliveryRequested', data: wanted }]);
    }
    for (const wrong of [{ to: 3 }, { from: 0 }, { from: 4, to: 3 }]) {
      given(subscription, history)
        .when(decide, { subscriptionId, ...wrong })
        .thenRefused('numbers-wrong');
    }
  });

  it('can be done while the subscription is paused, not when it has been removed', () => {
    const wanted = { subscriptionId, from: 1 };
    given(subscription, [...history, paused('unhealthy')])
      .when(decide, wanted)
      .then([{ type: 'RedeliveryRequested', data: wanted }]);
    given(subscription, [...history, removed('gone', [1])])
      .when(decide, wanted)
      .thenRefused('subscription-removed');
    given(subscription, history).when(decide, wanted, { actor: officer }).thenRefused('not-an-administrator');
  });
});
