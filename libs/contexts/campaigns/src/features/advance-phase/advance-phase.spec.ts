import { given } from '@pacesetter/testing';
import {
  campaignId,
  completed,
  days,
  enrolmentCompleted,
  entered,
  launched,
  left,
  obligation,
  opened,
  paused,
  rule,
  underWay,
} from '../../../test/running';
import { campaign } from '../../campaign.state';
import { advancePhase } from './advance-phase';

const { decide } = advancePhase;
const advance = { campaignId, from: 'prepare' };
const facts = { rule, obligations: [obligation('plan')] };
const context = { facts, reason: 'Everybody is ready.', now: days(3) };
const opensWithNext = { ...opened(obligation('plan')).data, phase: 'strive' };

describe('advancing a campaign', () => {
  it('leaves the phase and enters the next one at once', () => {
    given(campaign, underWay)
      .when(decide, advance, context)
      .then([
        left(0, days(10), 'override'),
        entered(1, 'override'),
        { type: 'ObligationsOpened', data: opensWithNext } as ReturnType<typeof opened>,
      ]);
  });

  it('enters a phase against its entry gate, between two phases and before the first', () => {
    const opens = { ...opened(obligation('plan')).data, phase: 'strive' };
    given(campaign, [...underWay, left(0)])
      .when(decide, { campaignId, into: 'strive' }, context)
      .then([entered(1, 'override'), { type: 'ObligationsOpened', data: opens } as ReturnType<typeof opened>]);
    given(campaign, [launched, enrolmentCompleted])
      .when(decide, { campaignId, into: 'prepare' }, context)
      .then([entered(0, 'override'), opened(obligation('plan'))]);
  });

  it('enters only the phase that comes next, and when it is not in one', () => {
    given(campaign, [...underWay, left(0)])
      .when(decide, { campaignId, into: 'conclude' }, context)
      .thenRefused('phase-not-current', { current: 'strive' });
    given(campaign, underWay)
      .when(decide, { campaignId, into: 'strive' }, context)
      .thenRefused('phase-not-current', { current: 'prepare' });
    given(campaign, [launched]).when(decide, { campaignId, into: 'prepare' }, context).thenRefused('gate-not-due');
  });

  it('ends the campaign in its last phase', () => {
    given(campaign, [...underWay, left(0), entered(1), left(1), entered(2)])
      .when(decide, { ...advance, from: 'conclude' }, context)
      .then([left(2, '', 'override'), completed]);
  });

  it('needs a reason', () => {
    given(campaign, underWay)
      .when(decide, advance, { ...context, reason: ' ' })
      .thenRefused('reason-required');
  });

  it('is done once: it names the phase that is left', () => {
    given(campaign, [...underWay, left(0), entered(1)])
      .when(decide, advance, context)
      .thenRefused('phase-not-current', { current: 'strive' });
    given(campaign, [launched]).when(decide, advance, context).thenRefused('gate-not-due');
  });

  it('wants a campaign that runs', () => {
    given(campaign, []).when(decide, advance, context).thenRefused('campaign-unknown');
    given(campaign, [...underWay, paused(days(2))])
      .when(decide, advance, context)
      .thenRefused('campaign-not-running');
  });
});
