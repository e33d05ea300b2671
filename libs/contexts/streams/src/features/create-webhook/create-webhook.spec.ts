import { given } from '@pacesetter/testing';
import { officer, removed, webhook, webhookCreated } from '../../../test/subscriptions';
import { subscription } from '../../subscription.state';
import { createWebhook } from './create-webhook';

const { decide } = createWebhook;

describe('creating a webhook', () => {
  it('names its first key, and the public half where there is one', () => {
    given(subscription, []).when(decide, webhook, { facts: {} }).then([webhookCreated]);
    const signing = 'ed25519';
    given(subscription, [])
      .when(decide, { ...webhook, signing }, { facts: { publicKey: 'whpk_1' } })
      .then([{ type: 'WebhookCreated', data: { ...webhook, signing, key: 1, publicKey: 'whpk_1' } }]);
  });

  it('takes an id once and for all', () => {
    given(subscription, [webhookCreated])
      .when(decide, webhook, { facts: {} })
      .thenRefused('subscription-already-there');
    given(subscription, [webhookCreated, removed('decided', [1])])
      .when(decide, webhook, { facts: {} })
      .thenRefused('subscription-already-there');
  });

  it.each(['portal.example', 'ftp://portal.example', 'https://name:word@portal.example', 'https://', 'https://a b'])(
    'wants an address, not %s',
    (endpoint) => {
      given(subscription, [])
        .when(decide, { ...webhook, endpoint }, { facts: {} })
        .thenRefused('endpoint-wrong');
    },
  );

  it('is up to administrators', () => {
    given(subscription, []).when(decide, webhook, { facts: {}, actor: officer }).thenRefused('not-an-administrator');
  });
});
