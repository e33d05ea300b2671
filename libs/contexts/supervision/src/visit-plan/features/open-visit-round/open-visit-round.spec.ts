import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { campaignId, days } from '../../../../test/supervised';
import { openedRandom, openedRoutine, plannedRounds } from '../../../../test/visit-rounds';
import { visitPlan } from '../../visit-plan.state';
import { openVisitRound, type OpenVisitRoundFacts } from './open-visit-round';

const { decide } = openVisitRound;
const organizationIds = ['brigade-133', 'brigade-149'];
const facts: OpenVisitRoundFacts = {
  status: 'running',
  rule: 'gansu-2010@1',
  postponed: (deadline) => deadline,
  shares: { random: 0.02 },
};
const at = (day: number) => ({ facts, now: days(day), actor: SYSTEM });
const routine = { campaignId, round: 'routine-1', organizationIds };
const planned = given(visitPlan, [plannedRounds]);

describe('opening a round of visits', () => {
  it('says who is due one', () => {
    planned.when(decide, routine, at(10)).then([openedRoutine]);
    given(visitPlan, [plannedRounds, openedRoutine]).when(decide, routine, at(11)).then([]);
  });

  it('leaves it to a draw where the programme draws', () => {
    planned.when(decide, { ...routine, round: 'random-1' }, at(10)).then([openedRandom]);
  });

  it('waits for its time', () => {
    planned.when(decide, routine, at(9)).thenRefused('deadline-not-passed', { dueAt: days(10) });
    planned.when(decide, { ...routine, round: 'patrol-1' }, at(10)).thenRefused('round-unknown');
  });
});
