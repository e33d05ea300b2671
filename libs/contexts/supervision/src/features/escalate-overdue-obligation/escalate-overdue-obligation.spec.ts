import { given, TEST_TIME } from '@pacesetter/testing';
import { days, factsAt, finding, missedPlan, ordered, orderOf, raised, supervised } from '../../../test/supervised';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { escalateOverdueObligation } from './escalate-overdue-obligation';

const { decide } = escalateOverdueObligation;
const overdue = { ...supervised, obligation: 'plan' };
const now = days(3);
const facts = { ...factsAt(now), title: 'Plan', settled: false };
const noted: SupervisionEvent = {
  type: 'OverdueObligationNoted',
  data: { ...overdue, until: days(3), since: TEST_TIME },
};
const forgiven: SupervisionEvent = { type: 'OverdueObligationForgiven', data: overdue };
const order: SupervisionEvent = {
  type: 'RectificationOrdered',
  data: {
    ...supervised,
    rectificationId: orderOf(missedPlan),
    cause: missedPlan,
    text: 'Plan',
    listed: false,
    rung: 'criticise',
    deadline: days(13),
    since: now,
  },
};

describe('the end of the grace for an overdue obligation', () => {
  it('criticises and orders to make up for it', () => {
    given(supervision, [noted])
      .when(decide, overdue, { facts, now })
      .then([order, raised('criticise', { at: now, toMend: 10, cause: missedPlan })]);
  });

  it('takes no milder measure against who stands higher already', () => {
    given(supervision, [ordered(finding), raised('circulate-criticism'), noted])
      .when(decide, overdue, { facts, now })
      .then([order]);
  });

  it('forgives what was made up for meanwhile, and what the end of the campaign overtook', () => {
    given(supervision, [noted])
      .when(decide, overdue, { facts: { ...facts, settled: true }, now })
      .then([forgiven]);
    given(supervision, [noted])
      .when(decide, overdue, { facts: { ...facts, status: 'completed' }, now })
      .then([forgiven]);
  });

  it('comes once, not before its time, and not in a pause', () => {
    given(supervision, [noted, order]).when(decide, overdue, { facts, now }).then([]);
    given(supervision, [noted, forgiven]).when(decide, overdue, { facts, now }).then([]);
    given(supervision, [noted])
      .when(decide, overdue, { facts: { ...facts, status: 'paused' }, now })
      .then([]);
    given(supervision, [noted])
      .when(decide, overdue, { facts, now: days(2) })
      .thenRefused('deadline-not-passed', { dueAt: days(3) });
  });
});
