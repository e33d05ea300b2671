import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { AwardCalendarEvent } from '../award-calendar.events';
import type { AwardRoundEvent } from '../award-round.events';
import type { RoundRef } from '../candidate';

type Timed = Extract<
  AwardRoundEvent,
  { type: 'AwardRoundOpened' | 'AwardRoundPostponed' | 'PublicNoticeStarted' | 'AwardRoundDecided' }
>;

/** Each step of a round settles its own timer and sets that of the next one. */
export const awardRoundTimers: TimerRule<AwardCalendarEvent | Timed> = {
  name: 'award-rounds',
  on: [
    'AwardRoundsScheduled',
    'AwardRoundsMoved',
    'AwardRoundOpened',
    'AwardRoundPostponed',
    'PublicNoticeStarted',
    'AwardRoundDecided',
  ],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'AwardRoundsScheduled': {
        const { campaignId, rounds } = event.data;
        return { set: rounds.map(({ round, opensAt }) => timer('open-award-round', { campaignId, round }, opensAt)) };
      }
      case 'AwardRoundsMoved':
        return moved(event.data);
      case 'AwardRoundPostponed':
        return { set: [timer('close-nominations', event.data, event.data.nominationsCloseAt)] };
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

type Moved = Extract<AwardCalendarEvent, { type: 'AwardRoundsMoved' }>['data'];

/** Of rounds that have not been opened; the others move their own timers. */
function moved({ campaignId, rounds }: Moved): TimerChanges {
  const toOpen = rounds.filter(({ opened }) => !opened);
  return {
    set: toOpen.flatMap(({ round, after }) =>
      after === undefined ? [] : [timer('open-award-round', { campaignId, round }, after.opensAt)],
    ),
    clear: toOpen.flatMap(({ round, after }) =>
      after === undefined ? [timerId('open-award-round', { campaignId, round })] : [],
    ),
  };
}

function timer(job: string, { campaignId, round }: RoundRef, dueAt: string): TimerRequest {
  return { id: timerId(job, { campaignId, round }), job, payload: { campaignId, round }, dueAt, campaignId };
}

function timerId(job: string, { campaignId, round }: RoundRef): string {
  return derivedId('timer', job, campaignId, round);
}
