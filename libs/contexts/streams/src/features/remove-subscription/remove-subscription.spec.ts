import { given, TEST_TIME } from '@pacesetter/testing';
import {
  groupCreated,
  officer,
  removed,
  rotated,
  subscriptionId,
  system,
  webhookCreated,
} from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { removeSubscription } from './remove-subscription';

const { decide } = removeSubscription;
const command = { subscriptionId };

describe('removing a subscription', () => {
  it('names the keys that have to go with it', () => {
    given(subscription, [groupCreated])
      .when(decide, command)
      .then([removed('decided', [])]);
    given(subscription, [webhookCreated, rotated(TEST_TIME)])
      .when(decide, command, { actor: system })
      .then([removed('gone', [1, 2])]);
  });

  it('happens once, to one that there is, by administrators', () => {
    given(subscription, [webhookCreated, removed('gone', [1])])
      .when(decide, command)
      .then([]);
    given(subscription, []).when(decide, command).thenRefused('subscription-unknown');
    given(subscription, [groupCreated]).when(decide, command, { actor: officer }).thenRefused('not-an-administrator');
  });
});
