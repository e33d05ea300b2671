import { type DecisionContext, DomainError, fold } from '@pacesetter/kernel';
import { testId, TEST_TIME } from '@pacesetter/testing';
import fc from 'fast-check';
import { group, officer, subscriptionId, system, webhook } from '../test/subscriptions';
import { changeWebhookEndpoint } from './features/change-webhook-endpoint/change-webhook-endpoint';
import { createConsumerGroup } from './features/create-consumer-group/create-consumer-group';
import { createWebhook } from './features/create-webhook/create-webhook';
import { pauseSubscription } from './features/pause-subscription/pause-subscription';
import { removeSubscription } from './features/remove-subscription/remove-subscription';
import { resumeSubscription } from './features/resume-subscription/resume-subscription';
import { retireWebhookSecret } from './features/retire-webhook-secret/retire-webhook-secret';
import { rotateWebhookSecret } from './features/rotate-webhook-secret/rotate-webhook-secret';
import type { SubscriptionEvent } from './subscription.events';
import { subscription, type SubscriptionState } from './subscription.state';

const chief = { id: 'chief', role: 'administrator' } as const;
type Context = DecisionContext<object>;
type Try = (state: SubscriptionState, context: Context) => readonly SubscriptionEvent[];

const ref = { subscriptionId };
const tries: fc.Arbitrary<Try> = fc.oneof(
  fc.constant<Try>((state, context) => createWebhook.decide(webhook, state, context)),
  fc.constant<Try>((state, context) => createConsumerGroup.decide(group, state, { ...context, facts: undefined })),
  fc
    .constantFrom('https://a.example', 'https://b.example', 'x')
    .map<Try>(
      (endpoint) => (state, context) =>
        changeWebhookEndpoint.decide({ ...ref, endpoint }, state, { ...context, facts: undefined }),
    ),
  fc.constant<Try>((state, context) => rotateWebhookSecret.decide({ ...ref, overlapHours: 1 }, state, context)),
  fc
    .integer({ min: 1, max: 4 })
    .map<Try>(
      (key) => (state, context) => retireWebhookSecret.decide({ ...ref, key }, state, { ...context, facts: undefined }),
    ),
  fc.constantFrom(pauseSubscription, resumeSubscription, removeSubscription).map<Try>(
    ({ decide }) =>
      (state, context) =>
        decide(ref, state, { ...context, facts: undefined }),
  ),
);

const steps = fc.array(fc.tuple(tries, fc.constantFrom(chief, system, officer)), { maxLength: 30 });

function history(taken: readonly (readonly [Try, Context['actor']])[]): SubscriptionEvent[] {
  const events: SubscriptionEvent[] = [];
  for (const [attempt, actor] of taken) {
    const context = { now: TEST_TIME, actor, facts: {}, newId: testId };
    try {
      const decided = attempt(fold(subscription, events), context);
      if (actor === officer && decided.length > 0) throw new Error('an officer has decided');
      events.push(...decided);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

describe('a subscription, whatever is asked in whatever order', () => {
  it('has at most two keys at once, never uses a number again, and keeps its kind', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const events = history(taken);
        events.forEach((_, index) => {
          expect(fold(subscription, events.slice(0, index + 1)).keys.length).toBeLessThanOrEqual(2);
        });
        const keys = events.flatMap(({ type, data }) =>
          type === 'WebhookCreated' || type === 'WebhookSecretRotated' ? [data.key] : [],
        );
        expect(keys).toEqual(keys.map((_, index) => index + 1));
        const created = events.filter(({ type }) => type === 'WebhookCreated' || type === 'ConsumerGroupCreated');
        expect(created.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is silent after its end, but for its keys', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const types = history(taken).map(({ type }) => type);
        const end = types.indexOf('SubscriptionRemoved');
        const afterwards = end < 0 ? [] : types.slice(end + 1);
        expect(afterwards.every((type) => type === 'WebhookSecretRetired')).toBe(true);
      }),
    );
  });
});
