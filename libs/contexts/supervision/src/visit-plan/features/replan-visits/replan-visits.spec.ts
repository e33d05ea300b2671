import { given, TEST_TIME } from '@pacesetter/testing';
import { campaignId, days } from '../../../../test/supervised';
import type { PlannedRound, VisitPlanEvent } from '../../visit-plan.events';
import { visitPlan } from '../../visit-plan.state';
import { replanVisits, type ReplanVisitsFacts } from './replan-visits';

const { decide } = replanVisits;

/** Rounds of so many days until a day. */
function facts(length: number, until: number, change: Partial<ReplanVisitsFacts> = {}): ReplanVisitsFacts {
  return {
    status: 'running',
    rule: 'gansu-2010@2',
    begun: true,
    postponed: (deadline) => deadline,
    recurring: ['routine'],
    endsOfRounds: (_, from) => [1, 2, 3].map((n) => days(n * length, from)).filter((end) => end <= days(until)),
    ...change,
  };
}

const round = (number: number, from: number, length = 30): PlannedRound => {
  const window = { opensAt: days(from), dueAt: days(from + length) };
  return { round: `routine-${number}`, kind: 'routine', ...window };
};
const planned = (...rounds: PlannedRound[]): VisitPlanEvent => {
  return { type: 'VisitsPlanned', data: { campaignId, since: TEST_TIME, rounds } };
};
const opened: VisitPlanEvent = {
  type: 'VisitRoundOpened',
  data: { campaignId, round: 'routine-1', kind: 'routine', dueAt: days(30), since: days(0), organizationIds: ['a'] },
};
const replanned = (withdrawn: string[], rounds: PlannedRound[]): VisitPlanEvent => {
  return { type: 'VisitsReplanned', data: { campaignId, withdrawn, rounds, since: days(5) } };
};
const now = days(5);

describe('planning visits anew', () => {
  const history = [planned(round(1, 0), round(2, 30), round(3, 60)), opened];

  it('changes nothing where nothing is otherwise', () => {
    given(visitPlan, history)
      .when(decide, { campaignId }, { facts: facts(30, 90), now })
      .then([]);
  });

  it('adds what a longer phase has room for', () => {
    given(visitPlan, [planned(round(1, 0), round(2, 30)), opened])
      .when(decide, { campaignId }, { facts: facts(30, 95), now })
      .then([replanned([], [round(3, 60)])]);
  });

  it('lets a round that has begun end as it was, and makes the others as often as is wanted now, once', () => {
    const anew = replanned(['routine-3'], [round(2, 30, 60)]);
    given(visitPlan, history)
      .when(decide, { campaignId }, { facts: facts(60, 90), now })
      .then([anew]);
    given(visitPlan, [...history, anew])
      .when(decide, { campaignId }, { facts: facts(60, 90), now: days(6) })
      .then([]);
  });

  it('gives up a kind that is wanted no more, and begins one that is new', () => {
    given(visitPlan, history)
      .when(decide, { campaignId }, { facts: facts(30, 90, { recurring: [] }), now })
      .then([replanned(['routine-2', 'routine-3'], [])]);
    const random = { round: 'random-1', kind: 'random' as const, opensAt: now, dueAt: days(65) };
    given(visitPlan, [])
      .when(decide, { campaignId }, { facts: facts(60, 90, { recurring: ['random'] }), now })
      .then([replanned([], [random])]);
  });

  it('counts from where pauses have moved the rounds', () => {
    const postponed = (moment: string) => days(7, moment);
    given(visitPlan, history)
      .when(decide, { campaignId }, { facts: facts(30, 97, { postponed }), now })
      .then([]);
  });

  it('waits until visits have begun, and is pointless after the end', () => {
    given(visitPlan, [])
      .when(decide, { campaignId }, { facts: facts(30, 90, { begun: false }), now })
      .then([]);
    given(visitPlan, history)
      .when(decide, { campaignId }, { facts: facts(30, 90, { status: 'completed' }), now })
      .thenRefused('campaign-not-running');
  });
});
