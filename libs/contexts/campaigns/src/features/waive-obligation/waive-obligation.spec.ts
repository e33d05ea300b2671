import { given } from '@pacesetter/testing';
import {
  enrolled,
  facts,
  fulfilled,
  missed,
  obligation,
  ofBrigade,
  ofBureau,
  part,
  waived,
} from '../../../test/running';
import { participation } from '../../participation.state';
import { waiveObligation } from './waive-obligation';

const { decide } = waiveObligation;
const waiver = { ...part, obligation: 'plan' };
const context = { facts: facts(obligation('plan')), actor: ofBureau, reason: 'The brigade is in the flood.' };

describe('waiving an obligation', () => {
  it('is done by the organisation above, also after it was missed', () => {
    given(participation, [enrolled()])
      .when(decide, waiver, context)
      .then([waived('plan')]);
    given(participation, [enrolled(), missed('plan')])
      .when(decide, waiver, context)
      .then([waived('plan')]);
  });

  it('is not done by the participant itself', () => {
    given(participation, [enrolled()])
      .when(decide, waiver, { ...context, actor: ofBrigade })
      .thenRefused('plan-decided-by-superior-only', { superiorId: 'bureau' });
  });

  it('needs a reason', () => {
    given(participation, [enrolled()])
      .when(decide, waiver, { ...context, reason: undefined })
      .thenRefused('reason-required');
  });

  it('concerns what is owed and open', () => {
    given(participation, [enrolled(), fulfilled('plan')])
      .when(decide, waiver, context)
      .thenRefused('obligation-already-settled');
    given(participation, [enrolled()])
      .when(decide, waiver, { ...context, facts: { ...context.facts, status: 'completed' } })
      .thenRefused('campaign-not-running');
  });
});
