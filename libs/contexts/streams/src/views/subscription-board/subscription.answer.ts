import { Instant } from '@pacesetter/contracts';
import { answerShape, count, itemsShape, listOf, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { Selection } from '../../subscription.events';

export const SUBSCRIPTION_KINDS = ['webhook', 'group'] as const;
export const SUBSCRIPTION_STATUSES = ['active', 'paused'] as const;

const described = {
  subscriptionId: Type.String(),
  kind: oneOf(SUBSCRIPTION_KINDS),
  status: oneOf(SUBSCRIPTION_STATUSES),
  pausedBecause: nullable(oneOf(['decided', 'unhealthy'])),
  title: Type.String(),
  selection: Type.Unsafe<Selection>({ ...Selection, description: 'which events are wanted; what is absent wants all' }),
  disclosed: listOf(oneOf(['contact', 'statement']), 'personal texts that are sent in clear'),
  origin: count('places of the log before the first event'),
  endpoint: nullable(Type.String(), 'null for a consumer group'),
  payload: nullable(oneOf(['full', 'thin'])),
  signing: nullable(oneOf(['symmetric', 'ed25519'])),
  publicKey: nullable(text('that signatures are verified with', 'whpk_…')),
  mostTries: nullable(count(), 'of a consumer group'),
  leaseSeconds: nullable(count(), 'of a consumer group'),
  createdAt: moment(),
};

const SubscriptionShape = answerShape('Subscription', {
  ...described,
  resumedRevision: nullable(Type.Integer(), 'of its stream, at which somebody last believed in it again'),
});
/** A webhook or a consumer group as it is told. */
export type SubscriptionAnswer = Readonly<Static<typeof SubscriptionShape>>;
/** The same as the view has it: where it begins in the log is a position there, and a number for who asks. */
export type SubscriptionRow = Omit<SubscriptionAnswer, 'origin'> & { readonly beginsAfter: Position };
export const SubscriptionPage = pageShape(SubscriptionShape);

export const SubscriptionDetailsShape = answerShape(
  'SubscriptionDetails',
  {
    ...described,
    backlog: Type.Object({ waiting: count(), leased: count(), parked: count('put aside after too many tries') }),
    standing: Type.Optional(
      Type.Object({
        places: count('events of the log that have been looked at'),
        delivered: count('or queued'),
        hidden: count(),
        digest: text('over all that was delivered'),
      }),
    ),
    health: Type.Object({
      failures: count('in a row'),
      failingSince: Type.Optional(Instant),
      holdUntil: Type.Optional(Instant),
      succeededAt: Type.Optional(Instant),
    }),
  },
  'a subscription as those see it who look after it',
);
export type SubscriptionDetails = Readonly<Static<typeof SubscriptionDetailsShape>>;

export const VerificationKeys = itemsShape(text('`whsec_…`, or `whpk_…` for a public key; the newest first'));

const Headers = Type.Unsafe<Readonly<Record<string, string>>>(Type.Record(Type.String(), Type.String()));
const sent = {
  eventId: Type.Optional(text('absent for a test event')),
  at: Instant,
  try: count('from 1'),
  endpoint: Type.String(),
  requestHeaders: Headers,
  requestDigest: text('SHA-256 of the body'),
  status: Type.Optional(Type.Integer()),
  responseHeaders: Type.Optional(Headers),
  responseBody: Type.Optional(Type.String()),
  error: Type.Optional(Type.String()),
  durationMs: Type.Number(),
};

const AttemptShape = answerShape(
  'DeliveryAttempt',
  {
    attemptId: count(),
    consumerId: Type.String(),
    feedNumber: Type.Optional(count('absent for a test event')),
    ...sent,
    nextAt: Type.Optional(Type.Unsafe<string>({ ...Instant, description: 'when it is tried again' })),
  },
  'a request that was sent and what came back',
);
export const AttemptPage = Type.Object({
  items: listOf(AttemptShape),
  next: nullable(Type.Integer(), '`before` of the next page; null at the end'),
});

export const TriedShape = answerShape('TriedWebhook', {
  answer: oneOf(['taken', 'gone', 'refused', 'failed'], 'what the endpoint made of it'),
  attempt: Type.Object(sent),
});

const ParkedShape = answerShape('ParkedEvent', {
  feedNumber: count(),
  hidden: count(),
  digest: Type.String(),
  streamId: Type.String(),
  revision: count(),
  eventId: Type.String(),
  type: Type.String(),
  tries: count(),
  lease: nullable(Type.String()),
  firstTriedAt: nullable(moment()),
  error: nullable(Type.String(), 'why it was not taken the last time'),
});
export const ParkedPage = Type.Object({
  items: listOf(ParkedShape),
  next: nullable(Type.Integer(), '`after` of the next page; null at the end'),
});
