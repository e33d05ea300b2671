import { type Policy, request } from '@pacesetter/kernel';
import type { AwardCalendarEvent } from '../award-calendar.events';
import { PostponeAwardRound } from '../features/postpone-award-round/postpone-award-round';

type Moved = Extract<AwardCalendarEvent, { type: 'AwardRoundsMoved' }>;

/** A round whose nominations are open follows the calendar. */
export const postponeAwardRoundWhenMoved: Policy<Moved> = {
  name: 'postpone-award-round-when-moved',
  on: ['AwardRoundsMoved'],
  decide: ({ data: { campaignId, rounds, since } }) =>
    rounds.flatMap(({ round, opened, after }) => {
      if (!opened || after === undefined) return [];
      const { nominationsCloseAt, confersAt } = after;
      return [request(PostponeAwardRound, { campaignId, round, nominationsCloseAt, confersAt, since })];
    }),
};
