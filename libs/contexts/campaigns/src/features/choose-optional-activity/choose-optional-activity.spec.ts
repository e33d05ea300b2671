import { given } from '@pacesetter/testing';
import { chosen, days, enrolled, facts, obligation, part } from '../../../test/running';
import { participation } from '../../participation.state';
import { chooseOptionalActivity } from './choose-optional-activity';

const { decide } = chooseOptionalActivity;
const choice = { ...part, obligation: 'survey' };
const known = {
  ...facts(
    obligation('plan'),
    obligation('survey', { required: false }),
    obligation('visit', { required: false, appliesTo: { place: 'grassroots' } }),
    obligation('essay', { required: false, subject: 'member' }),
  ),
  graceEndsAt: days(3),
};

describe('choosing an optional activity', () => {
  it('makes it owed', () => {
    given(participation, [enrolled()])
      .when(decide, choice, { facts: known })
      .then([chosen('survey')]);
  });

  it('leaves who chooses late the grace of the programme', () => {
    const date = { dueAt: days(20), because: 'late-choice', since: days(6) } as const;
    given(participation, [enrolled()])
      .when(decide, choice, { facts: { ...known, graceEndsAt: days(20) }, now: days(6) })
      .then([chosen('survey', days(20)), { type: 'DueDateSet', data: { ...choice, ...date } }]);
  });

  it('changes nothing the second time', () => {
    given(participation, [enrolled(), chosen('survey')])
      .when(decide, choice, { facts: known })
      .then([]);
  });

  it('concerns what is optional', () => {
    given(participation, [enrolled()])
      .when(decide, { ...choice, obligation: 'plan' }, { facts: known })
      .thenRefused('activity-not-optional');
  });

  it.each(['visit', 'essay'])('is refused where the activity is meant for others: %s', (key) => {
    given(participation, [enrolled()])
      .when(decide, { ...choice, obligation: key }, { facts: known })
      .thenRefused('obligation-not-owed');
  });

  it('wants a participant, and an activity on offer', () => {
    given(participation, []).when(decide, choice, { facts: known }).thenRefused('not-enrolled');
    given(participation, [enrolled()])
      .when(decide, { ...choice, obligation: 'dance' }, { facts: known })
      .thenRefused('obligation-unknown');
  });
});
