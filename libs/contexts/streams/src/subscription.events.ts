import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

/** Which events are wanted; what is absent wants everything. */
export const Selection = shape({
  streamId: Type.Optional(Type.String()),
  categories: Type.Optional(Type.Array(Type.String())),
  types: Type.Optional(Type.Array(Type.String())),
  organizationId: Type.Optional(Type.String()),
  campaignId: Type.Optional(Type.String()),
});
export type Selection = Static<typeof Selection>;

/** Personal texts that are sent in clear besides those that everybody may read. */
export const Disclosed = Type.Array(Type.Union([Type.Literal('contact'), Type.Literal('statement')]));

const about = { subscriptionId: Type.String() };
const wanted = {
  ...about,
  title: Type.String(),
  selection: Selection,
  from: Type.Union([Type.Literal('beginning'), Type.Literal('now')]),
  disclosed: Disclosed,
};
const Key = Type.Integer({ minimum: 1 });

const WebhookCreated = shape({
  ...wanted,
  endpoint: Type.String(),
  payload: Type.Union([Type.Literal('full'), Type.Literal('thin')]),
  signing: Type.Union([Type.Literal('symmetric'), Type.Literal('ed25519')]),
  key: Key,
  publicKey: Type.Optional(Type.String()),
});
const ConsumerGroupCreated = shape({
  ...wanted,
  mostTries: Type.Integer({ minimum: 1 }),
  leaseSeconds: Type.Integer({ minimum: 1 }),
});
const WebhookEndpointChanged = shape({ ...about, endpoint: Type.String() });
const WebhookSecretRotated = shape({
  ...about,
  key: Key,
  publicKey: Type.Optional(Type.String()),
  previous: Key,
  previousUntil: Instant,
});
const WebhookSecretRetired = shape({ ...about, key: Key });
const SubscriptionPaused = shape({
  ...about,
  because: Type.Union([Type.Literal('decided'), Type.Literal('unhealthy')]),
});
const SubscriptionResumed = shape(about);
const SubscriptionRemoved = shape({
  ...about,
  because: Type.Union([Type.Literal('decided'), Type.Literal('gone')]),
  keys: Type.Array(Key),
});
const RedeliveryRequested = shape({
  ...about,
  from: Type.Optional(Type.Integer({ minimum: 1 })),
  to: Type.Optional(Type.Integer({ minimum: 1 })),
});

export type SubscriptionEvent =
  | DomainEvent<'WebhookCreated', Static<typeof WebhookCreated>>
  | DomainEvent<'ConsumerGroupCreated', Static<typeof ConsumerGroupCreated>>
  | DomainEvent<'WebhookEndpointChanged', Static<typeof WebhookEndpointChanged>>
  | DomainEvent<'WebhookSecretRotated', Static<typeof WebhookSecretRotated>>
  | DomainEvent<'WebhookSecretRetired', Static<typeof WebhookSecretRetired>>
  | DomainEvent<'SubscriptionPaused', Static<typeof SubscriptionPaused>>
  | DomainEvent<'SubscriptionResumed', Static<typeof SubscriptionResumed>>
  | DomainEvent<'SubscriptionRemoved', Static<typeof SubscriptionRemoved>>
  | DomainEvent<'RedeliveryRequested', Static<typeof RedeliveryRequested>>;

/** What is said of a webhook when it is created. */
export type CreatedWebhook = Static<typeof WebhookCreated>;
export type CreatedGroup = Static<typeof ConsumerGroupCreated>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const subscriptionEvents = [
  {
    ...version1,
    type: 'WebhookCreated',
    schema: WebhookCreated,
    meaning: 'Events of a selection are sent to an endpoint of an outside system, signed.',
  },
  {
    ...version1,
    type: 'ConsumerGroupCreated',
    schema: ConsumerGroupCreated,
    meaning: 'Readers of an outside system share the events of a selection among them.',
  },
  {
    ...version1,
    type: 'WebhookEndpointChanged',
    schema: WebhookEndpointChanged,
    meaning: 'Events are sent to another address from now on, those that were not taken too.',
  },
  {
    ...version1,
    type: 'WebhookSecretRotated',
    schema: WebhookSecretRotated,
    meaning: 'Events are signed with a new key, and with the previous one as well until it is retired.',
  },
  {
    ...version1,
    type: 'WebhookSecretRetired',
    schema: WebhookSecretRetired,
    meaning: 'A key signs no more and has been destroyed.',
  },
  {
    ...version1,
    type: 'SubscriptionPaused',
    schema: SubscriptionPaused,
    meaning: 'Nothing is delivered for the time being: somebody decided so, or the endpoint took nothing for days.',
  },
  {
    ...version1,
    type: 'SubscriptionResumed',
    schema: SubscriptionResumed,
    meaning: 'Delivery goes on where it was; nothing is left out.',
  },
  {
    ...version1,
    type: 'SubscriptionRemoved',
    schema: SubscriptionRemoved,
    meaning: 'Nothing is delivered any more: somebody decided so, or the endpoint answered that it is gone.',
  },
  {
    ...version1,
    type: 'RedeliveryRequested',
    schema: RedeliveryRequested,
    meaning: 'Events are delivered again: those of the numbers named, or all that were put aside.',
  },
];
