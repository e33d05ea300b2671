import { given } from '@pacesetter/testing';
import type { AwardStanding } from '../../award-entry.events';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { enterAwardInLedger } from './enter-award-in-ledger';

const { decide } = enterAwardInLedger;
const entry = (standing: AwardStanding, round = 'july-2012') => {
  return { campaignId: 'gansu', subject: { organizationId: 'brigade-149' }, round, award: 'advanced', standing };
};
const entered = (standing: AwardStanding): ReviewEvent => ({ type: 'AwardEnteredInLedger', data: entry(standing) });

describe('the ledger', () => {
  it('tells of an award, and that it was lost, once each', () => {
    given(ledger, [])
      .when(decide, entry('conferred'))
      .then([entered('conferred')]);
    given(ledger, [entered('conferred')])
      .when(decide, entry('conferred'))
      .then([]);
    const lost = given(ledger, [entered('conferred'), entered('revoked')]);
    lost.when(decide, entry('revoked')).then([]);
    given(ledger, [entered('conferred')])
      .when(decide, entry('revoked'))
      .then([entered('revoked')]);
  });

  it('keeps the awards of rounds apart', () => {
    const before = entry('conferred', 'anniversary-2011');
    given(ledger, [entered('conferred')])
      .when(decide, before)
      .then([{ type: 'AwardEnteredInLedger', data: before }]);
  });
});
