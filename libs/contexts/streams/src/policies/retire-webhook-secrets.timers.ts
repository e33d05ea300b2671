import { derivedId, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { SubscriptionEvent } from '../subscription.events';

type Concerning = Extract<
  SubscriptionEvent,
  { type: 'WebhookSecretRotated' | 'WebhookSecretRetired' | 'SubscriptionRemoved' }
>;

/** A key is destroyed when its overlap is over, or with its webhook. */
export const retireWebhookSecrets: TimerRule<Concerning> = {
  name: 'retire-webhook-secrets',
  on: ['WebhookSecretRotated', 'WebhookSecretRetired', 'SubscriptionRemoved'],
  timers({ type, data, metadata: { occurredAt } }) {
    switch (type) {
      case 'WebhookSecretRotated':
        return { set: [timer(data.subscriptionId, data.previous, data.previousUntil)] };
      case 'WebhookSecretRetired':
        return { clear: [timerId(data.subscriptionId, data.key)] };
      case 'SubscriptionRemoved':
        return { set: data.keys.map((key) => timer(data.subscriptionId, key, occurredAt)) };
    }
  },
};

function timer(subscriptionId: string, key: number, dueAt: string): TimerRequest {
  const id = timerId(subscriptionId, key);
  return { id, job: 'retire-webhook-secret', payload: { subscriptionId, key }, dueAt };
}

function timerId(subscriptionId: string, key: number): string {
  return derivedId('timer', 'retire-webhook-secret', subscriptionId, key);
}
