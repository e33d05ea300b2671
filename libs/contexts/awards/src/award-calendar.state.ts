import type { Aggregate } from '@pacesetter/kernel';
import type { AwardCalendarEvent, MovedRound, ScheduledRound } from './award-calendar.events';

/** When a round takes place, and since when the campaign's pauses move that. */
export interface CalendarRound extends ScheduledRound {
  readonly since: string;
}

export interface AwardCalendarState {
  readonly rounds: Readonly<Record<string, CalendarRound>>;
  /** When the rounds were scheduled; absent before. */
  readonly since?: string;
}

/** Stream `awardcalendar-<campaignId>`: when the rounds of a campaign take place, pauses left out of account. */
export const awardCalendar: Aggregate<AwardCalendarState, AwardCalendarEvent> = {
  category: 'awardcalendar',
  initialState: { rounds: {} },
  evolve(state, event) {
    const { since } = event.data;
    switch (event.type) {
      case 'AwardRoundsScheduled': {
        const { rounds } = event.data;
        return { rounds: Object.fromEntries(rounds.map((round) => [round.round, { ...round, since }])), since };
      }
      case 'AwardRoundsMoved':
        return { ...state, rounds: moved(state.rounds, event.data.rounds, since) };
    }
  },
};

function moved(
  rounds: AwardCalendarState['rounds'],
  changes: readonly MovedRound[],
  since: string,
): AwardCalendarState['rounds'] {
  const changed = new Set(changes.map(({ round }) => round));
  const others = Object.entries(rounds).filter(([round]) => !changed.has(round));
  const present = changes.flatMap(({ round, after }): [string, CalendarRound][] =>
    after === undefined ? [] : [[round, { round, ...after, since }]],
  );
  return Object.fromEntries([...others, ...present]);
}
