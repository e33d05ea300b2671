import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { VisitKind } from '../supervision.shapes';

const round = { campaignId: Type.String(), round: Type.String(), kind: VisitKind };

const PlannedRound = shape({ round: Type.String(), kind: VisitKind, opensAt: Instant, dueAt: Instant });
export type PlannedRound = Static<typeof PlannedRound>;

const VisitsPlanned = shape({
  campaignId: Type.String(),
  rounds: Type.Array(PlannedRound),
  /** When the time of their windows began to run: pauses of the campaign after that move them back. */
  since: Instant,
});
const VisitsReplanned = shape({
  campaignId: Type.String(),
  /** Rounds that have not begun and are not made any more. */
  withdrawn: Type.Array(Type.String()),
  /** Rounds that come new or on other days. */
  rounds: Type.Array(PlannedRound),
  since: Instant,
});
const VisitRoundOpened = shape({
  ...round,
  dueAt: Instant,
  since: Instant,
  /** Draw that says who is visited; absent where all of those below are. */
  drawId: Type.Optional(Type.String()),
  organizationIds: Type.Array(Type.String()),
});
const VisitRoundClosed = shape({
  ...round,
  due: Type.Integer({ minimum: 0 }),
  missed: Type.Integer({ minimum: 0 }),
});

export type VisitPlanEvent =
  | DomainEvent<'VisitsPlanned', Static<typeof VisitsPlanned>>
  | DomainEvent<'VisitsReplanned', Static<typeof VisitsReplanned>>
  | DomainEvent<'VisitRoundOpened', Static<typeof VisitRoundOpened>>
  | DomainEvent<'VisitRoundClosed', Static<typeof VisitRoundClosed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const visitPlanEvents = [
  {
    ...version1,
    type: 'VisitsPlanned',
    schema: VisitsPlanned,
    meaning: 'Rounds of visits have been put on the calendar, as often as the programme wants.',
  },
  {
    ...version1,
    type: 'VisitsReplanned',
    schema: VisitsReplanned,
    meaning: 'The campaign was changed, and rounds of visits that had not begun change with it.',
  },
  {
    ...version1,
    type: 'VisitRoundOpened',
    schema: VisitRoundOpened,
    meaning: 'A round of visits begins: these organisations are due one, or those that its draw names.',
  },
  {
    ...version1,
    type: 'VisitRoundClosed',
    schema: VisitRoundClosed,
    meaning: 'The time for a round of visits is over; so many were due, so many were not made.',
  },
];
