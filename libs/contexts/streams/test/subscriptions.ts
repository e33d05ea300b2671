import type { Actor } from '@pacesetter/kernel';
import type { CreatedGroup, CreatedWebhook, SubscriptionEvent } from '../src/subscription.events';

export const subscriptionId = 'portal';
export const officer: Actor = { id: 'li', role: 'officer', organizationId: 'bureau' };
export const system: Actor = { id: 'system', role: 'system' };

const wanted = { subscriptionId, title: 'A portal', selection: { categories: ['award'] }, disclosed: [] };

export const webhook = {
  ...wanted,
  ...{ from: 'now', endpoint: 'https://portal.example/hooks', payload: 'full', signing: 'symmetric' },
} as const satisfies Omit<CreatedWebhook, 'key'>;
export const group = { ...wanted, from: 'beginning', mostTries: 5, leaseSeconds: 30 } as const satisfies CreatedGroup;

export const webhookCreated: SubscriptionEvent = { type: 'WebhookCreated', data: { ...webhook, key: 1 } };
export const groupCreated: SubscriptionEvent = { type: 'ConsumerGroupCreated', data: group };

export function rotated(previousUntil: string): SubscriptionEvent {
  return { type: 'WebhookSecretRotated', data: { subscriptionId, key: 2, previous: 1, previousUntil } };
}

export const retired: SubscriptionEvent = { type: 'WebhookSecretRetired', data: { subscriptionId, key: 1 } };

export function paused(because: 'decided' | 'unhealthy'): SubscriptionEvent {
  return { type: 'SubscriptionPaused', data: { subscriptionId, because } };
}

export const resumed: SubscriptionEvent = { type: 'SubscriptionResumed', data: { subscriptionId } };

export function removed(because: 'decided' | 'gone', keys: number[]): SubscriptionEvent {
  return { type: 'SubscriptionRemoved', data: { subscriptionId, because, keys } };
}
