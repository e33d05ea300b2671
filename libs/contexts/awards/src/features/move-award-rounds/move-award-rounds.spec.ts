import { given } from '@pacesetter/testing';
import { campaignId, days, running } from '../../../test/candidates';
import { awardCalendar } from '../../award-calendar.state';
import { moveAwardRounds, type RoundInQuestion } from './move-award-rounds';

const { decide } = moveAwardRounds;
const daysFrom = (first: number) => ({
  opensAt: days(first),
  nominationsCloseAt: days(first + 10),
  confersAt: days(first + 30),
});
const rounds = ['first', 'second'].map((round, index) => ({ round, ...daysFrom(40 * (index + 1)) }));
const scheduled = { type: 'AwardRoundsScheduled', data: { campaignId, rounds, since: days(0) } } as const;
const extended = { change: 'phase-extended', phase: 'strive', from: days(60), endsAt: days(65) } as const;
const move = { campaignId, because: extended };
const asked = (...questions: readonly RoundInQuestion[]) =>
  given(awardCalendar, [{ ...scheduled, data: { ...scheduled.data, rounds: [...rounds] } }]).when(decide, move, {
    facts: { ...running, rounds: questions },
    now: days(3),
  });
const change = (round: object) => ({
  type: 'AwardRoundsMoved' as const,
  data: { campaignId, because: 'phase-extended' as const, rounds: [round] as never, since: days(3) },
});

describe('moving award rounds', () => {
  const dates = { before: daysFrom(40), after: daysFrom(45) };

  it('states the days before and after, once', () => {
    asked({ round: 'first', status: 'none', ...dates }).then([change({ round: 'first', opened: false, ...dates })]);
    asked({ round: 'first', status: 'none', before: dates.before, after: dates.before }).then([]);
  });

  it('moves of a round that is open what lies ahead, and leaves alone what is closed', () => {
    const after = { ...dates.after, opensAt: dates.before.opensAt };
    asked({ round: 'first', status: 'open', ...dates }).then([
      change({ round: 'first', opened: true, ...dates, after }),
    ]);
    for (const status of ['closed', 'notice', 'decided'] as const) asked({ round: 'first', status, ...dates }).then([]);
  });

  it('knows rounds that come and go, but gives up none that has begun', () => {
    asked({ round: 'third', status: 'none', after: daysFrom(90) }).then([
      change({ round: 'third', opened: false, before: undefined, after: daysFrom(90) }),
    ]);
    asked({ round: 'first', status: 'none', before: daysFrom(40) }).then([
      change({ round: 'first', opened: false, before: daysFrom(40), after: undefined }),
    ]);
    asked({ round: 'first', status: 'open', before: daysFrom(40) }).then([]);
  });

  it('waits for the schedule', () => {
    given(awardCalendar, [])
      .when(decide, move, { facts: { ...running, rounds: [{ round: 'first', status: 'none', ...dates }] } })
      .then([]);
  });
});
