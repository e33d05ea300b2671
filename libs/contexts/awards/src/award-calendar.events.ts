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

export type AwardCalendarEvent = DomainEvent<'AwardRoundsScheduled', Static<typeof AwardRoundsScheduled>>;

/** Published with the catalogue of events. */
export const awardCalendarEvents = [
  {
    type: 'AwardRoundsScheduled',
    schemaVersion: 1,
    schema: AwardRoundsScheduled,
    meaning: 'The days of all award rounds of the campaign are set.',
  },
];
