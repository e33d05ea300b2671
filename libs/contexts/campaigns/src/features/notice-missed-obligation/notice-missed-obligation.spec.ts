import { given } from '@pacesetter/testing';
import { days, dueDateSet, enrolled, facts, fulfilled, missed, obligation, part, waived } from '../../../test/running';
import { participation } from '../../participation.state';
import { noticeMissedObligation } from './notice-missed-obligation';

const { decide } = noticeMissedObligation;
const notice = { ...part, obligation: 'plan' };
const known = facts(obligation('plan'), obligation('survey', { required: false }));
const due = { facts: known, now: days(5) };

describe('noticing a missed obligation', () => {
  it('happens when the due date has come, and tells whose matter it is', () => {
    given(participation, [enrolled()])
      .when(decide, notice, due)
      .then([missed('plan')]);
  });

  it('happens once', () => {
    given(participation, [enrolled(), missed('plan')])
      .when(decide, notice, due)
      .then([]);
    given(participation, [enrolled(), missed('plan'), fulfilled('plan', true)])
      .when(decide, notice, due)
      .then([]);
  });

  it('does not happen before the due date', () => {
    given(participation, [enrolled()])
      .when(decide, notice, { ...due, now: days(4) })
      .thenRefused('obligation-not-due', { dueAt: days(5) });
  });

  it("waits for the participant's own date, which pauses move and a longer phase overtakes", () => {
    const own = [enrolled({ late: true }), dueDateSet('plan', days(9), days(2))];
    given(participation, own)
      .when(decide, notice, { ...due, now: days(8) })
      .thenRefused('obligation-not-due', { dueAt: days(9) });
    given(participation, own)
      .when(decide, notice, { ...due, now: days(9) })
      .then([missed('plan', days(9))]);
    const pauses = [{ from: days(3), to: days(5) }];
    given(participation, own)
      .when(decide, notice, { facts: { ...known, pauses }, now: days(9) })
      .thenRefused('obligation-not-due', { dueAt: days(11) });
    const extended = facts(obligation('plan', { dueAt: days(30) }));
    const later = { dueAt: days(30), because: 'phase-extended', since: days(9) } as const;
    given(participation, own)
      .when(decide, notice, { facts: extended, now: days(9) })
      .then([{ type: 'DueDateSet', data: { ...notice, ...later } }]);
  });

  it('does not concern what has been settled or is not owed', () => {
    for (const settled of [fulfilled('plan'), waived('plan')]) {
      given(participation, [enrolled(), settled]).when(decide, notice, due).thenRefused('obligation-already-settled');
    }
    given(participation, [enrolled()])
      .when(decide, { ...notice, obligation: 'survey' }, due)
      .thenRefused('obligation-not-owed');
    given(participation, [enrolled()])
      .when(decide, { ...notice, obligation: 'dance' }, due)
      .thenRefused('obligation-unknown', { known: ['plan', 'survey'] });
  });

  it('wants a campaign that runs and a participant', () => {
    given(participation, [enrolled()])
      .when(decide, notice, { ...due, facts: { ...known, status: 'paused' } })
      .thenRefused('campaign-not-running');
    given(participation, []).when(decide, notice, due).thenRefused('not-enrolled');
  });
});
