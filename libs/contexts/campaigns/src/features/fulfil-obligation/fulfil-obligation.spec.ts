import { given } from '@pacesetter/testing';
import { days, enrolled, facts, fulfilled, missed, obligation, part, waived } from '../../../test/running';
import { participation } from '../../participation.state';
import { fulfilObligation } from './fulfil-obligation';

const { decide } = fulfilObligation;
const fulfilment = { ...part, obligation: 'pledge', evidence: { kind: 'note', ref: 'event-1' } };
const known = facts(obligation('pledge', { kind: 'pledge', opensAt: days(1) }));

describe('fulfilling an obligation', () => {
  it('is in time until the due date, and late after it', () => {
    given(participation, [enrolled()])
      .when(decide, fulfilment, { facts: known, now: days(5) })
      .then([fulfilled('pledge')]);
    given(participation, [enrolled(), missed('pledge')])
      .when(decide, fulfilment, { facts: known, now: days(6) })
      .then([fulfilled('pledge', true)]);
  });

  it('settles what has been done before it opened', () => {
    given(participation, [enrolled()])
      .when(decide, fulfilment, { facts: known, now: days(0) })
      .then([fulfilled('pledge')]);
  });

  it('happens once', () => {
    for (const settled of [fulfilled('pledge'), waived('pledge')]) {
      given(participation, [enrolled(), settled])
        .when(decide, fulfilment, { facts: known })
        .thenRefused('obligation-already-settled');
    }
  });

  it('wants somebody who owes it', () => {
    given(participation, []).when(decide, fulfilment, { facts: known }).thenRefused('not-enrolled');
    given(participation, [enrolled({ subject: { organizationId: 'brigade-149', memberId: 'wang' } })])
      .when(decide, fulfilment, { facts: known })
      .thenRefused('obligation-not-owed');
    given(participation, [enrolled()]).when(decide, fulfilment, { facts: facts() }).thenRefused('obligation-unknown');
    given(participation, [enrolled()])
      .when(decide, fulfilment, { facts: { ...known, status: 'cancelled' } })
      .thenRefused('campaign-not-running');
  });
});
