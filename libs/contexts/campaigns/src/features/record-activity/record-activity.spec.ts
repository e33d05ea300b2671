import { given, testId } from '@pacesetter/testing';
import { days, enrolled, facts, fulfilled, obligation, part } from '../../../test/running';
import { participation } from '../../participation.state';
import { recordActivity } from './record-activity';

const { decide } = recordActivity;
const items = ['lecture', 'report'];
const known = {
  ...facts(obligation('study', { kind: 'study', items }), obligation('plan', { kind: 'plan' })),
  withContent: ['summary'],
};
const told = { items, note: 'Done in the hall.', attendance: 30 };
const record = { ...part, obligation: 'study', ...told };

function answered(late: boolean) {
  const evidence = { kind: 'study', ref: testId('activity'), ...told };
  return { type: 'ObligationFulfilled', data: { ...part, obligation: 'study', evidence, late } } as const;
}

describe('recording an activity', () => {
  it('meets the obligation, in time or late', () => {
    given(participation, [enrolled()])
      .when(decide, record, { facts: known })
      .then([answered(false)]);
    given(participation, [enrolled()])
      .when(decide, record, { facts: known, now: days(6) })
      .then([answered(true)]);
  });

  it('wants all parts of it', () => {
    given(participation, [enrolled()])
      .when(decide, { ...record, items: ['report'] }, { facts: known })
      .thenRefused('items-missing', { missing: ['lecture'] });
  });

  it('is no way to meet what is met otherwise', () => {
    given(participation, [enrolled()])
      .when(decide, { ...record, obligation: 'plan' }, { facts: known })
      .thenRefused('obligation-kind-wrong', { kind: 'plan' });
  });

  it('is no way to hand in a report whose content the programme fixes', () => {
    const withSummary = { ...known, ...facts(obligation('summary', { kind: 'report' })) };
    given(participation, [enrolled()])
      .when(decide, { ...record, obligation: 'summary', items: [] }, { facts: withSummary })
      .thenRefused('report-has-content');
  });

  it('wants an obligation that is open', () => {
    const opened = facts(obligation('study', { kind: 'study', opensAt: days(2) }));
    const later = { ...known, ...opened };
    given(participation, [enrolled()])
      .when(decide, record, { facts: later })
      .thenRefused('obligation-not-open-yet', { opensAt: days(2) });
    given(participation, [enrolled(), fulfilled('study')])
      .when(decide, record, { facts: known })
      .thenRefused('obligation-already-settled');
  });
});
