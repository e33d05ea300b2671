import { given } from '@pacesetter/testing';
import { decision, planFacts as facts, planned, submitted } from '../../../test/planned';
import { days, enrolled, obligation, ofBrigade, ofBureau } from '../../../test/running';
import { participation } from '../../participation.state';
import { approvePlan } from './approve-plan';

const { decide } = approvePlan;
const approved = { type: 'PlanApproved', data: decision } as const;
const evidence = { kind: 'plan', ref: 'plan-1' };

describe('approving a plan', () => {
  it('meets the obligation, judged by when the plan was handed in', () => {
    given(participation, planned)
      .when(decide, decision, { facts, actor: ofBureau, now: days(9) })
      .then([approved, { type: 'ObligationFulfilled', data: { ...decision, evidence, late: false } }]);
    const overdue = { ...facts, obligations: { plan: obligation('plan', { kind: 'plan', dueAt: days(-1) }) } };
    given(participation, planned)
      .when(decide, decision, { facts: overdue, actor: ofBureau })
      .then([approved, { type: 'ObligationFulfilled', data: { ...decision, evidence, late: true } }]);
  });

  it('is done by the organisation above, at the root by the organisation itself, and by administrators', () => {
    given(participation, planned)
      .when(decide, decision, { facts, actor: ofBrigade })
      .thenRefused('plan-decided-by-superior-only', { superiorId: 'bureau' });
    const fulfilled = { type: 'ObligationFulfilled', data: { ...decision, evidence, late: false } } as const;
    given(participation, [enrolled({ superiorId: undefined }), submitted])
      .when(decide, decision, { facts, actor: ofBrigade })
      .then([approved, fulfilled]);
    given(participation, planned).when(decide, decision, { facts }).then([approved, fulfilled]);
  });

  it('wants a plan that waits', () => {
    given(participation, [enrolled()])
      .when(decide, decision, { facts })
      .thenRefused('plan-not-submitted', { plan: 'none' });
    given(participation, [...planned, approved])
      .when(decide, decision, { facts })
      .thenRefused('plan-not-submitted', { plan: 'approved' });
    given(participation, []).when(decide, decision, { facts }).thenRefused('not-enrolled');
  });
});
