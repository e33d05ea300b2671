import type { Actor } from '@pacesetter/kernel';
import { refuse } from './stream.errors';
import type { SubscriptionState } from './subscription.state';

export interface SubscriptionRef {
  readonly subscriptionId: string;
}

/** What leaves the installation is decided by those who answer for it, or follows from rules. */
export function byAdministrator({ role }: Actor): void {
  if (role === 'administrator' || role === 'system') return;
  throw refuse('not-an-administrator', `subscriptions are the business of administrators, not of a ${role}`);
}

/** @throws DomainError unless there is such a subscription and it has not been removed */
export function standing({ status }: SubscriptionState, { subscriptionId }: SubscriptionRef): void {
  if (status === 'none') throw refuse('subscription-unknown', `there is no subscription "${subscriptionId}"`);
  if (status === 'removed') throw refuse('subscription-removed', `subscription "${subscriptionId}" has been removed`);
}

/** @throws DomainError unless it is a webhook */
export function webhook(state: SubscriptionState, ref: SubscriptionRef): void {
  standing(state, ref);
  if (state.kind === 'webhook') return;
  throw refuse('subscription-kind-wrong', `"${ref.subscriptionId}" is a consumer group: it has no endpoint`);
}

/** @throws DomainError unless something can be sent there; whether it may be is found out at each delivery */
export function fitEndpoint(endpoint: string): void {
  if (!/^https?:\/\/[^/\s@]+(\/\S*)?$/.test(endpoint) || endpoint.length > 2_000) {
    throw refuse('endpoint-wrong', 'an endpoint is an http(s) address without name and password', { endpoint });
  }
}
