import { given, TEST_TIME } from '@pacesetter/testing';
import { campaignId, days } from '../../../../test/supervised';
import type { VisitPlanEvent } from '../../visit-plan.events';
import { visitPlan } from '../../visit-plan.state';
import { planVisits, type PlanVisitsFacts } from './plan-visits';

const { decide } = planVisits;

/** Rounds of thirty days until a day. */
function facts(until: number): PlanVisitsFacts {
  return {
    status: 'running',
    rule: 'gansu-2010@1',
    postponed: (deadline) => deadline,
    recurring: ['routine', 'random'],
    endsOfRounds: (kind, from) =>
      [30, 60, 90].map((day) => days(day, from)).filter((end) => kind === 'routine' && end <= days(until)),
  };
}

const round = (number: number, from: number) => {
  const window = { opensAt: days(from), dueAt: days(from + 30) };
  return { round: `routine-${number}`, kind: 'routine' as const, ...window };
};
const planned: VisitPlanEvent = {
  type: 'VisitsPlanned',
  data: { campaignId, since: TEST_TIME, rounds: [round(1, 0), round(2, 30)] },
};

describe('planning visits', () => {
  it('puts rounds one after the other, as long as they are over in time', () => {
    given(visitPlan, [])
      .when(decide, { campaignId }, { facts: facts(70) })
      .then([planned]);
  });

  it('adds what an extension has made room for, and repeats nothing', () => {
    given(visitPlan, [planned])
      .when(decide, { campaignId }, { facts: facts(80), now: days(40) })
      .then([]);
    given(visitPlan, [planned])
      .when(decide, { campaignId }, { facts: facts(95), now: days(40) })
      .then([{ type: 'VisitsPlanned', data: { campaignId, since: days(40), rounds: [round(3, 60)] } }]);
  });

  it('is pointless after the end', () => {
    given(visitPlan, [])
      .when(decide, { campaignId }, { facts: { ...facts(70), status: 'cancelled' } })
      .thenRefused('campaign-not-running');
  });
});
