import { shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { oneOf } from './review.shapes';

const ReviewRoundClosed = shape({
  campaignId: Type.String(),
  /** The organisation that went round, and its obligation to do so. */
  organizationId: Type.String(),
  obligation: Type.String(),
  kind: oneOf(['leader-comment', 'assessment']),
  /** How many it has commented on or assessed: everyone below it. */
  covered: Type.Integer({ minimum: 0 }),
  owedBy: Subject,
});

export type RoundEvent = DomainEvent<'ReviewRoundClosed', Static<typeof ReviewRoundClosed>>;

/** Published with the catalogue of events. */
export const roundEvents = [
  {
    type: 'ReviewRoundClosed',
    schemaVersion: 1,
    schema: ReviewRoundClosed,
    meaning: 'A superior has commented on, or assessed, everyone below it.',
  },
];
