import { given } from '@pacesetter/testing';
import { officer, paused, resumed, subscriptionId, webhookCreated } from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { resumeSubscription } from './resume-subscription';

const { decide } = resumeSubscription;
const command = { subscriptionId };

describe('resuming a subscription', () => {
  it('goes on, whoever paused it', () => {
    given(subscription, [webhookCreated, paused('unhealthy')])
      .when(decide, command)
      .then([resumed]);
    given(subscription, [webhookCreated]).when(decide, command).then([]);
    given(subscription, []).when(decide, command).thenRefused('subscription-unknown');
    given(subscription, [webhookCreated, paused('decided')])
      .when(decide, command, { actor: officer })
      .thenRefused('not-an-administrator');
  });
});
