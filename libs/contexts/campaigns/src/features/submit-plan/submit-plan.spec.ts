import { given, TEST_TIME, testId } from '@pacesetter/testing';
import { days, enrolled, facts, obligation, part } from '../../../test/running';
import type { ParticipationEvent } from '../../participation.events';
import { participation } from '../../participation.state';
import { submitPlan } from './submit-plan';

const { decide } = submitPlan;
const plan = { ...part, obligation: 'plan', title: 'Our plan', carriedOver: [{ key: 'roof', text: 'Mend the roof.' }] };
const known = facts(obligation('plan', { kind: 'plan' }), obligation('survey'));
const submitted: ParticipationEvent = {
  type: 'PlanSubmitted',
  data: { ...plan, planId: testId('plan'), submittedAt: TEST_TIME },
};
const of = (type: 'PlanApproved' | 'PlanReturned') =>
  ({ type, data: { ...part, obligation: 'plan', remarks: 'More detail.' } }) as ParticipationEvent;

describe('submitting a plan', () => {
  it('hands it to the superior with the fix-its left over', () => {
    given(participation, [enrolled()]).when(decide, plan, { facts: known }).then([submitted]);
  });

  it('can be done again when the plan was returned', () => {
    given(participation, [enrolled(), submitted, of('PlanReturned')])
      .when(decide, plan, { facts: known })
      .then([submitted]);
  });

  it('is refused while a plan waits or is approved', () => {
    given(participation, [enrolled(), submitted])
      .when(decide, plan, { facts: known })
      .thenRefused('plan-already-submitted', { plan: 'submitted' });
    given(participation, [enrolled(), submitted, of('PlanApproved')])
      .when(decide, plan, { facts: known })
      .thenRefused('plan-already-submitted', { plan: 'approved' });
  });

  it('is asked for in each round', () => {
    const rounds = facts(obligation('plan', { kind: 'plan' }), obligation('next-plan', { kind: 'plan' }));
    const data = { ...plan, obligation: 'next-plan', planId: testId('plan'), submittedAt: TEST_TIME };
    given(participation, [enrolled(), submitted])
      .when(decide, { ...plan, obligation: 'next-plan' }, { facts: rounds })
      .then([{ type: 'PlanSubmitted', data }]);
  });

  it('answers an obligation to plan that is open', () => {
    given(participation, [enrolled()])
      .when(decide, { ...plan, obligation: 'survey' }, { facts: known })
      .thenRefused('obligation-kind-wrong', { kind: 'activity' });
    const later = facts(obligation('plan', { kind: 'plan', opensAt: days(1) }));
    given(participation, [enrolled()])
      .when(decide, plan, { facts: later })
      .thenRefused('obligation-not-open-yet', { opensAt: days(1) });
    given(participation, []).when(decide, plan, { facts: known }).thenRefused('not-enrolled');
  });
});
