import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ScheduledRound = shape({
  round: Type.String(),
  opensAt: Instant,
  nominationsCloseAt: Instant,
  confersAt: Instant,
});
export type ScheduledRound = Static<typeof ScheduledRound>;

const AwardRoundsScheduled = shape({
  campaignId: Type.String(),
  rounds: Type.Array(ScheduledRound),
  /** Pauses of the campaign after this moment move the rounds back. */
  since: Instant,
});

const days = { opensAt: Instant, nominationsCloseAt: Instant, confersAt: Instant };
const AwardRoundsMoved = shape({
  campaignId: Type.String(),
  because: Type.Unsafe<'phase-extended' | 'campaign-migrated'>({
    type: 'string',
    enum: ['phase-extended', 'campaign-migrated'],
  }),
  rounds: Type.Array(
    shape({
      round: Type.String(),
      /** Nominations are open already: only what lies ahead moves. */
      opened: Type.Boolean(),
      /** Absent for a round that is new. */
      before: Type.Optional(shape(days)),
      /** Absent for a round that is given up. */
      after: Type.Optional(shape(days)),
    }),
    { minItems: 1 },
  ),
  /** Pauses of the campaign after this moment move the new dates back. */
  since: Instant,
});
export type MovedRound = Static<typeof AwardRoundsMoved>['rounds'][number];

export type AwardCalendarEvent =
  | DomainEvent<'AwardRoundsScheduled', Static<typeof AwardRoundsScheduled>>
  | DomainEvent<'AwardRoundsMoved', Static<typeof AwardRoundsMoved>>;

/** Published with the catalogue of events. */
export const awardCalendarEvents = [
  {
    type: 'AwardRoundsScheduled',
    schemaVersion: 1,
    schema: AwardRoundsScheduled,
    meaning: 'The days of all award rounds of the campaign are set.',
  },
  {
    type: 'AwardRoundsMoved',
    schemaVersion: 1,
    schema: AwardRoundsMoved,
    meaning: 'Award rounds take place on other days, come new or are given up, because the campaign was changed.',
  },
];
