import { given, TEST_TIME } from '@pacesetter/testing';
import { days, facts, ladder, missedPlan, ordered, orderOf, raised, supervised } from '../../../test/supervised';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { noteOverdueObligation } from './note-overdue-obligation';

const { decide } = noteOverdueObligation;
const overdue = { ...supervised, obligation: 'plan' };
const known = { ...facts, title: 'Plan' };
const noted: SupervisionEvent = {
  type: 'OverdueObligationNoted',
  data: { ...overdue, until: days(3), since: TEST_TIME },
};

describe('noting an overdue obligation', () => {
  it('begins the grace of the programme, once', () => {
    given(supervision, []).when(decide, overdue, { facts: known }).then([noted]);
    given(supervision, [noted]).when(decide, overdue, { facts: known }).then([]);
    given(supervision, [ordered(missedPlan)])
      .when(decide, overdue, { facts: known })
      .then([]);
  });

  it('orders at once to make up for it where there is no grace', () => {
    const strict = {
      ...known,
      ladder: { ...ladder, triggers: { 'obligation-overdue': { rung: 'criticise' } } as const },
    };
    const rectificationId = orderOf(missedPlan);
    const order = { cause: missedPlan, text: 'Plan', listed: false, rung: 'criticise' } as const;
    given(supervision, [])
      .when(decide, overdue, { facts: strict })
      .then([
        {
          type: 'RectificationOrdered',
          data: { ...supervised, rectificationId, ...order, deadline: days(10), since: TEST_TIME },
        },
        raised('criticise', { toMend: 10, cause: missedPlan }),
      ]);
  });

  it('leads to nothing where the programme says nothing', () => {
    const lenient = { ...known, ladder: { ...ladder, triggers: {} } };
    given(supervision, []).when(decide, overdue, { facts: lenient }).then([]);
  });

  it('is not lost in a pause, and pointless after the end', () => {
    given(supervision, [])
      .when(decide, overdue, { facts: { ...known, status: 'paused' } })
      .then([noted]);
    given(supervision, [])
      .when(decide, overdue, { facts: { ...known, status: 'completed' } })
      .thenRefused('campaign-not-running');
  });
});
