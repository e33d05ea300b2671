import { given } from '@pacesetter/testing';
import { decision, planFacts as facts, planned } from '../../../test/planned';
import { enrolled, ofBrigade, ofBureau } from '../../../test/running';
import { participation } from '../../participation.state';
import { returnPlan } from './return-plan';

const { decide } = returnPlan;
const remarks = 'Name who does it.';
const returned = { type: 'PlanReturned', data: { ...decision, remarks } } as const;

describe('returning a plan', () => {
  it('sends it back with remarks', () => {
    given(participation, planned)
      .when(decide, { ...decision, remarks }, { facts, actor: ofBureau })
      .then([returned]);
  });

  it('is done by the organisation above', () => {
    given(participation, planned)
      .when(decide, { ...decision, remarks }, { facts, actor: ofBrigade })
      .thenRefused('plan-decided-by-superior-only');
  });

  it('wants a plan that waits', () => {
    given(participation, [...planned, returned])
      .when(decide, { ...decision, remarks }, { facts })
      .thenRefused('plan-not-submitted', { plan: 'returned' });
    given(participation, [enrolled()])
      .when(decide, { ...decision, remarks }, { facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
