import type { Aggregate } from '@pacesetter/kernel';
import type { SubscriptionEvent } from './subscription.events';

export type SubscriptionStatus = 'none' | 'active' | 'paused' | 'removed';

export interface SubscriptionState {
  readonly status: SubscriptionStatus;
  readonly kind?: 'webhook' | 'group';
  readonly signing?: 'symmetric' | 'ed25519';
  readonly endpoint?: string;
  /** Keys that sign, the newest last. */
  readonly keys: readonly number[];
  /** Number of the newest key there ever was. */
  readonly lastKey: number;
}

/** Stream `subscription-<subscriptionId>`: a webhook or a consumer group. */
export const subscription: Aggregate<SubscriptionState, SubscriptionEvent> = {
  category: 'subscription',
  initialState: { status: 'none', keys: [], lastKey: 0 },
  evolve(state, event) {
    switch (event.type) {
      case 'WebhookCreated': {
        const { signing, endpoint, key } = event.data;
        return { status: 'active', kind: 'webhook', signing, endpoint, keys: [key], lastKey: key };
      }
      case 'ConsumerGroupCreated':
        return { ...state, status: 'active', kind: 'group' };
      case 'WebhookEndpointChanged':
        return { ...state, endpoint: event.data.endpoint };
      case 'WebhookSecretRotated':
        return { ...state, keys: [...state.keys, event.data.key], lastKey: event.data.key };
      case 'WebhookSecretRetired':
        return { ...state, keys: state.keys.filter((key) => key !== event.data.key) };
      case 'SubscriptionPaused':
        return { ...state, status: 'paused' };
      case 'SubscriptionResumed':
        return { ...state, status: 'active' };
      case 'SubscriptionRemoved':
        return { ...state, status: 'removed' };
      case 'RedeliveryRequested':
        return state;
    }
  },
};
