import { recorder, TEST_TIME } from '@pacesetter/testing';
import { campaignId, days, dueDateSet, fulfilled, missed, part, waived } from '../../test/running';
import type { ParticipationEvent } from '../participation.events';
import { ownDueDates } from './own-due-dates.timers';

const record = recorder();
type Timed = Parameters<typeof ownDueDates.timers>[0];
const timersOf = (event: ParticipationEvent) => ownDueDates.timers(record(event) as Timed);

describe('due dates of one participant', () => {
  const [timer] = timersOf(dueDateSet('plan', days(9), TEST_TIME)).set ?? [];

  it('are timers of their own, which stand still with the campaign', () => {
    const payload = { ...part, obligation: 'plan' };
    expect(timer).toMatchObject({ job: 'notice-missed-obligation', payload, dueAt: days(9), campaignId });
  });

  it('are settled with the obligation', () => {
    expect(timersOf(missed('plan'))).toEqual({ clear: [timer?.id] });
    for (const settled of [fulfilled('plan'), waived('plan')]) {
      const own = { ...settled, data: { ...settled.data, ownDueAt: days(9) } } as ParticipationEvent;
      expect(timersOf(own)).toEqual({ clear: [timer?.id] });
      expect(timersOf(settled)).toEqual({});
    }
  });
});
