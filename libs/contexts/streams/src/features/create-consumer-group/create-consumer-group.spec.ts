import { given } from '@pacesetter/testing';
import { group, groupCreated, officer } from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { createConsumerGroup } from './create-consumer-group';

const { decide } = createConsumerGroup;

describe('creating a consumer group', () => {
  it('states what it reads and how patient it is', () => {
    given(subscription, []).when(decide, group).then([groupCreated]);
    given(subscription, [groupCreated]).when(decide, group).thenRefused('subscription-already-there');
    given(subscription, []).when(decide, group, { actor: officer }).thenRefused('not-an-administrator');
  });

  it('keeps within limits', () => {
    given(subscription, [])
      .when(decide, { ...group, mostTries: 101 })
      .thenRefused('limits-out-of-range');
    given(subscription, [])
      .when(decide, { ...group, leaseSeconds: 0 })
      .thenRefused('limits-out-of-range');
  });
});
