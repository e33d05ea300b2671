import { Instant, shape, Subject } from '@pacesetter/contracts';
import type { Actor, DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

export const BATCH_ACTIONS = ['enrol', 'order-plan', 'order-activity', 'waive-obligation', 'remind'] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

const Selection = shape({
  /** The subtree with this organisation at its top, itself included. */
  under: Type.String(),
  levels: Type.Optional(Type.Array(Type.String())),
  orgTypes: Type.Optional(Type.Array(Type.String())),
});
export type Selection = Static<typeof Selection>;

const BatchOrdered = shape({
  batchId: Type.String(),
  campaignId: Type.String(),
  action: Type.Unsafe<BatchAction>({ type: 'string', enum: [...BATCH_ACTIONS] }),
  selection: Selection,
  /** What is ordered or waived. */
  obligation: Type.Optional(Type.String()),
  /** Items a minute, at most. */
  perMinute: Type.Integer({ minimum: 1 }),
  /** In whose name each item is decided. */
  by: shape({
    id: Type.String(),
    role: Type.Unsafe<Actor['role']>({ type: 'string', enum: ['administrator', 'officer'] }),
    organizationId: Type.Optional(Type.String()),
  }),
});
export type OrderedBatch = Static<typeof BatchOrdered>;

const BatchAdvanced = shape({
  batchId: Type.String(),
  campaignId: Type.String(),
  /** The organisation that the page began behind; absent for the first page. */
  from: Type.Optional(Type.String()),
  /** The last organisation of the page. */
  after: Type.String(),
  accepted: Type.Integer(),
  refused: Type.Array(shape({ subject: Subject, code: Type.String() })),
  /** Whom it was decided for; version 1 only counted them. */
  decided: Type.Array(Subject),
  /** When the next page may begin. */
  nextAt: Instant,
});
const BatchCompleted = shape({
  batchId: Type.String(),
  campaignId: Type.String(),
  accepted: Type.Integer(),
  refused: Type.Integer(),
});

export type BatchEvent =
  | DomainEvent<'BatchOrdered', Static<typeof BatchOrdered>>
  | DomainEvent<'BatchAdvanced', Static<typeof BatchAdvanced>>
  | DomainEvent<'BatchCompleted', Static<typeof BatchCompleted>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const batchEvents = [
  {
    type: 'BatchOrdered',
    schemaVersion: 2,
    // Version 1 knew fewer actions.
    upcasters: { 1: (data: unknown) => data },
    schema: BatchOrdered,
    meaning: 'Somebody has ordered the same for many organisations at once.',
  },
  {
    type: 'BatchAdvanced',
    schemaVersion: 2,
    upcasters: { 1: (data: unknown) => ({ ...(data as object), decided: [] }) },
    schema: BatchAdvanced,
    meaning: 'A page of a batch was decided item by item; whom it was refused for is named.',
  },
  { ...version1, type: 'BatchCompleted', schema: BatchCompleted, meaning: 'Every item of a batch was decided.' },
];
