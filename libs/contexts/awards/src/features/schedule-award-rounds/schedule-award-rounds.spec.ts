import { given, TEST_TIME } from '@pacesetter/testing';
import { campaignId, days, running } from '../../../test/candidates';
import type { AwardCalendarEvent } from '../../award-calendar.events';
import { awardCalendar } from '../../award-calendar.state';
import { scheduleAwardRounds } from './schedule-award-rounds';

const rounds = [{ round: 'july-2012', opensAt: days(0), nominationsCloseAt: days(10), confersAt: days(30) }];
const scheduled: AwardCalendarEvent = { type: 'AwardRoundsScheduled', data: { campaignId, rounds, since: TEST_TIME } };
const { decide } = scheduleAwardRounds;

describe('scheduling the award rounds', () => {
  it('sets the days of the programme, once', () => {
    given(awardCalendar, [])
      .when(decide, { campaignId }, { facts: { ...running, rounds } })
      .then([scheduled]);
    given(awardCalendar, [scheduled])
      .when(decide, { campaignId }, { facts: { ...running, rounds } })
      .then([]);
  });

  it('has nothing to do in a programme without rounds', () => {
    given(awardCalendar, [])
      .when(decide, { campaignId }, { facts: { ...running, rounds: [] } })
      .then([]);
  });
});
