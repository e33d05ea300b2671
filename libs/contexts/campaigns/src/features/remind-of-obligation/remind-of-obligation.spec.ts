import { given } from '@pacesetter/testing';
import { days, enrolled, facts, fulfilled, missed, obligation, ofBrigade, ofBureau, part } from '../../../test/running';
import { participation } from '../../participation.state';
import { remindOfObligation } from './remind-of-obligation';

const { decide } = remindOfObligation;
const reminder = { ...part, obligation: 'plan' };
const asked = { facts: facts(obligation('plan')), actor: ofBureau, now: days(1) };
const reminded = (overdue: boolean) => {
  return { type: 'ObligationReminded' as const, data: { ...reminder, dueAt: days(5), overdue } };
};

describe('reminding of what is owed', () => {
  it('is possible before the due date and after it', () => {
    given(participation, [enrolled()])
      .when(decide, reminder, asked)
      .then([reminded(false)]);
    given(participation, [enrolled(), missed('plan')])
      .when(decide, reminder, { ...asked, now: days(6) })
      .then([reminded(true)]);
  });

  it('is for the superior, and of what is open', () => {
    given(participation, [enrolled()])
      .when(decide, reminder, { ...asked, actor: ofBrigade })
      .thenRefused('plan-decided-by-superior-only');
    given(participation, [enrolled(), fulfilled('plan')])
      .when(decide, reminder, asked)
      .thenRefused('obligation-already-settled');
    given(participation, [enrolled()])
      .when(decide, reminder, { ...asked, facts: facts(obligation('plan', { opensAt: days(3) })) })
      .thenRefused('obligation-not-open-yet');
  });
});
