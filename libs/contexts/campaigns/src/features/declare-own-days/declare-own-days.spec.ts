import { given } from '@pacesetter/testing';
import { enrolled, ofBrigade, ofBureau, part, rule } from '../../../test/running';
import { participation } from '../../participation.state';
import { declareOwnDays } from './declare-own-days';

const own = [{ from: '2010-10-01', to: '2010-10-07', working: true }];
const declaration = { ...part, days: own };
const why = {
  actor: ofBureau,
  reason: 'The drill works through the holiday.',
  facts: { status: 'running', rule } as const,
};

describe('declareOwnDays', () => {
  it('lets an organisation keep other days than the rest', () => {
    given(participation, [enrolled()])
      .when(declareOwnDays.decide, declaration, why)
      .then([{ type: 'OwnDaysDeclared', data: declaration }]);
  });

  it('is decided by the superior, with a reason, while the campaign runs', () => {
    const asked = (change: object) =>
      given(participation, [enrolled()]).when(declareOwnDays.decide, declaration, { ...why, ...change });
    asked({ actor: ofBrigade }).thenRefused('plan-decided-by-superior-only');
    asked({ reason: ' ' }).thenRefused('reason-required');
    asked({ facts: { status: 'paused', rule } }).thenRefused('campaign-not-running');
  });

  it('is about days that come one after the other, of an organisation that takes part', () => {
    given(participation, [enrolled()])
      .when(declareOwnDays.decide, { ...part, days: [] }, why)
      .thenRefused('own-days-wrong');
    given(participation, [enrolled()])
      .when(declareOwnDays.decide, { ...part, days: [{ from: '2010-10-07', to: '2010-10-01', working: true }] }, why)
      .thenRefused('own-days-wrong');
    given(participation, []).when(declareOwnDays.decide, declaration, why).thenRefused('not-enrolled');
    const subject = { organizationId: 'brigade-149', memberId: 'wang' };
    given(participation, [enrolled({ subject, superiorId: 'bureau' })])
      .when(declareOwnDays.decide, { ...declaration, subject }, why)
      .thenRefused('own-days-of-organizations');
  });
});
