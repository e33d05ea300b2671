import { recorder, TEST_TIME } from '@pacesetter/testing';
import { removed, retired, rotated, subscriptionId } from '../../test/subscriptions';
import type { SubscriptionEvent } from '../subscription.events';
import { retireWebhookSecrets } from './retire-webhook-secrets.timers';

describe('the end of a webhook’s keys', () => {
  const record = recorder();
  const changes = (event: SubscriptionEvent) =>
    retireWebhookSecrets.timers(record(event) as Parameters<typeof retireWebhookSecrets.timers>[0]);

  it('comes with the end of the overlap, or with the webhook’s', () => {
    const until = '2010-06-02T01:00:00.000Z';
    const [timer] = changes(rotated(until)).set ?? [];
    expect(timer).toMatchObject({ job: 'retire-webhook-secret', payload: { subscriptionId, key: 1 }, dueAt: until });
    const atOnce = changes(removed('decided', [1, 2])).set;
    expect(atOnce).toMatchObject([{ id: timer?.id, dueAt: TEST_TIME }, { payload: { key: 2 } }]);
    expect(changes(retired)).toEqual({ clear: [timer?.id] });
  });
});
