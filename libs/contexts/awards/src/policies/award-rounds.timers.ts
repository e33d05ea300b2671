import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { AwardCalendarEvent } from '../award-calendar.events';
import type { AwardRoundEvent } from '../award-round.events';
import type { RoundRef } from '../candidate';

type Timed = Extract<AwardRoundEvent, { type: 'AwardRoundOpened' | 'PublicNoticeStarted' | 'AwardRoundDecided' }>;

/** Each step of a round settles its own timer and sets that of the next one. */
export const awardRoundTimers: TimerRule<AwardCalendarEvent | Timed> = {
  name: 'award-rounds',
  on: ['AwardRoundsScheduled', 'AwardRoundOpened', 'PublicNoticeStarted', 'AwardRoundDecided'],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'AwardRoundsScheduled': {
        const { campaignId, rounds } = event.data;
        return { set: rounds.map(({ round, opensAt }) => timer('open-award-round', { campaignId, round }, opensAt)) };
      }
      case 'AwardRoundOpened':
        return {
          clear: [timerId('open-award-round', event.data)],
          set: [timer('close-nominations', event.data, event.data.nominationsCloseAt)],
        };
      case 'PublicNoticeStarted':
        return {
          clear: [timerId('close-nominations', event.data)],
          set: [timer('decide-award-round', event.data, event.data.decidesAt)],
        };
      case 'AwardRoundDecided':
        return { clear: [timerId('decide-award-round', event.data)] };
    }
  },
};

function timer(job: string, { campaignId, round }: RoundRef, dueAt: string): TimerRequest {
  return { id: timerId(job, { campaignId, round }), job, payload: { campaignId, round }, dueAt, campaignId };
}

function timerId(job: string, { campaignId, round }: RoundRef): string {
  return derivedId('timer', job, campaignId, round);
}
