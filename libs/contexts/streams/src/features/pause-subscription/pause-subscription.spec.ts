import { given } from '@pacesetter/testing';
import {
  groupCreated,
  officer,
  paused,
  removed,
  subscriptionId,
  system,
  webhookCreated,
} from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { pauseSubscription } from './pause-subscription';

const { decide } = pauseSubscription;
const command = { subscriptionId };

describe('pausing a subscription', () => {
  it('is decided by an administrator, or by the system when nothing is taken', () => {
    given(subscription, [groupCreated])
      .when(decide, command)
      .then([paused('decided')]);
    given(subscription, [webhookCreated])
      .when(decide, command, { actor: system })
      .then([paused('unhealthy')]);
    given(subscription, [webhookCreated]).when(decide, command, { actor: officer }).thenRefused('not-an-administrator');
  });

  it('happens once, to one that there is', () => {
    given(subscription, [webhookCreated, paused('decided')])
      .when(decide, command, { actor: system })
      .then([]);
    given(subscription, []).when(decide, command).thenRefused('subscription-unknown');
    given(subscription, [groupCreated, removed('decided', [])])
      .when(decide, command)
      .thenRefused('subscription-removed');
  });
});
