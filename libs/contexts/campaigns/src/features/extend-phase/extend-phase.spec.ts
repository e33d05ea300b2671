import { given } from '@pacesetter/testing';
import { campaignId, cancelled, days, entered, left, paused, rule, underWay } from '../../../test/running';
import { campaign } from '../../campaign.state';
import { extendPhase } from './extend-phase';

const { decide } = extendPhase;
const extension = { campaignId, phase: 'prepare', endsOn: '2010-06-15' };
const context = { facts: { rule, endsAt: days(15) }, reason: 'Floods.' };

describe('extending a phase', () => {
  it('moves its planned end back', () => {
    const moved = { campaignId, phase: 'prepare', from: days(10), endsAt: days(15), current: true };
    given(campaign, underWay)
      .when(decide, extension, context)
      .then([{ type: 'PhaseExtended', data: moved }]);
  });

  it('can be done for a phase to come', () => {
    const moved = { campaignId, phase: 'strive', from: days(40), endsAt: days(45), current: false };
    given(campaign, underWay)
      .when(decide, { ...extension, phase: 'strive' }, { ...context, facts: { rule, endsAt: days(45) } })
      .then([{ type: 'PhaseExtended', data: moved }]);
  });

  it('is refused for a phase that is over or unknown', () => {
    given(campaign, [...underWay, left(0), entered(1)])
      .when(decide, extension, context)
      .thenRefused('phase-not-current', { open: ['strive', 'conclude'] });
    given(campaign, underWay)
      .when(decide, { ...extension, phase: 'rest' }, context)
      .thenRefused('phase-not-current');
  });

  it('makes nothing shorter', () => {
    given(campaign, underWay)
      .when(decide, extension, { ...context, facts: { rule, endsAt: days(10) } })
      .thenRefused('phase-end-not-later', { endsAt: days(10) });
  });

  it('needs a reason and a campaign that runs', () => {
    given(campaign, underWay)
      .when(decide, extension, { ...context, reason: undefined })
      .thenRefused('reason-required');
    given(campaign, []).when(decide, extension, context).thenRefused('campaign-unknown');
    given(campaign, [...underWay, paused(days(2))])
      .when(decide, extension, context)
      .thenRefused('campaign-not-running');
    given(campaign, [...underWay, cancelled])
      .when(decide, extension, context)
      .thenRefused('campaign-not-running');
  });
});
