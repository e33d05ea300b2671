import type { Aggregate } from '@pacesetter/kernel';
import type { AwardCalendarEvent, ScheduledRound } from './award-calendar.events';

export interface AwardCalendarState {
  readonly rounds: Readonly<Record<string, ScheduledRound>>;
  /** When the rounds were scheduled; absent before. */
  readonly since?: string;
}

/** Stream `awardcalendar-<campaignId>`: when the rounds of a campaign take place, pauses left out of account. */
export const awardCalendar: Aggregate<AwardCalendarState, AwardCalendarEvent> = {
  category: 'awardcalendar',
  initialState: { rounds: {} },
  evolve(_state, { data: { rounds, since } }) {
    return { rounds: Object.fromEntries(rounds.map((round) => [round.round, round])), since };
  },
};
