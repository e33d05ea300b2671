import type { TimerChanges } from '@pacesetter/kernel';
import { recorder } from '@pacesetter/testing';
import { campaignId, days, noticed, opened, round } from '../../test/candidates';
import { ScheduleAwardRounds } from '../features/schedule-award-rounds/schedule-award-rounds';
import { awardRoundTimers } from './award-rounds.timers';
import { scheduleAwardRoundsWhenLaunched } from './schedule-award-rounds-when-launched.policy';

type Timed = Parameters<typeof awardRoundTimers.timers>[0];

const changes = (event: unknown): TimerChanges => awardRoundTimers.timers(recorder()(event as Timed));

describe('the deadlines of award rounds', () => {
  const rounds = [{ round: round.round, opensAt: days(0), nominationsCloseAt: days(10), confersAt: days(30) }];
  const scheduled = { type: 'AwardRoundsScheduled', data: { campaignId, rounds, since: days(-60) } };
  const decided = { type: 'AwardRoundDecided', data: { ...round, awards: [] } };

  it('each step sets the timer of the next', () => {
    const set = (job: string, dueAt: string) => [{ job, dueAt, campaignId, payload: round }];
    expect(changes(scheduled)).toMatchObject({ set: set('open-award-round', days(0)) });
    expect(changes(opened())).toMatchObject({ set: set('close-nominations', days(10)) });
    expect(changes(noticed)).toMatchObject({ set: set('decide-award-round', days(30)) });
  });

  it('and settles its own, so that none is left', () => {
    const timers = new Set<string>();
    for (const event of [scheduled, opened(), noticed, decided]) {
      const { set = [], clear = [] } = changes(event);
      for (const { id } of set) timers.add(id);
      for (const id of clear) expect(timers.delete(id)).toBe(true);
    }
    expect(timers.size).toBe(0);
  });

  it('begin with the launch of a campaign', () => {
    const launched = { type: 'CampaignLaunched', data: { campaignId } };
    type Launched = Parameters<typeof scheduleAwardRoundsWhenLaunched.decide>[0];
    const asked = scheduleAwardRoundsWhenLaunched.decide(recorder()(launched) as unknown as Launched);
    expect(asked).toMatchObject([{ command: ScheduleAwardRounds, data: { campaignId } }]);
  });
});
