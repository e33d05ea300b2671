import { given } from '@pacesetter/testing';
import {
  campaignId,
  cancelled,
  days,
  entered,
  left,
  obligation,
  opened,
  paused,
  rule,
  underWay,
} from '../../../test/running';
import type { CampaignEvent } from '../../campaign.events';
import { campaign } from '../../campaign.state';
import { extendPhase } from './extend-phase';

const { decide } = extendPhase;
const extension = { campaignId, phase: 'prepare', endsOn: '2010-06-15' };
const context = { facts: { rule, endsAt: days(15), obligations: [] }, reason: 'Floods.' };

describe('extending a phase', () => {
  it('moves its planned end back', () => {
    const moved = { campaignId, phase: 'prepare', from: days(10), endsAt: days(15), current: true, moved: [] };
    given(campaign, underWay)
      .when(decide, extension, context)
      .then([{ type: 'PhaseExtended', data: moved }]);
  });

  it('can be done for a phase to come', () => {
    const moved = { campaignId, phase: 'strive', from: days(40), endsAt: days(45), current: false, moved: [] };
    given(campaign, underWay)
      .when(
        decide,
        { ...extension, phase: 'strive' },
        { ...context, facts: { rule, endsAt: days(45), obligations: [] } },
      )
      .then([{ type: 'PhaseExtended', data: moved }]);
  });

  it('moves what is due at its end, opens what now fits in, and leaves the rest', () => {
    const task = (key: string, dueAt: string) => obligation(key, { dueAt });
    const before = ['plan', 'drill-2', 'noticed', 'fixed'].map((key) => task(key, days(key === 'fixed' ? 6 : 10)));
    const later = [task('plan', days(15)), task('drill-2', days(12)), task('drill-3', days(15))];
    const unmoved = [task('noticed', days(15)), task('fixed', days(6))];
    const facts = { ...context.facts, obligations: [...later, ...unmoved] };
    const fellDue: CampaignEvent = {
      type: 'ObligationsFellDue',
      data: { campaignId, obligation: 'noticed', missed: 1 },
    };
    const moved = [
      { obligation: 'plan', from: days(10), dueAt: days(15) },
      { obligation: 'drill-2', from: days(10), dueAt: days(12) },
    ];
    given(campaign, [...underWay, opened(...before), fellDue])
      .when(decide, extension, { ...context, facts, now: days(10) })
      .then([
        {
          type: 'PhaseExtended',
          data: { campaignId, phase: 'prepare', from: days(10), endsAt: days(15), current: true, moved },
        },
        opened(task('drill-3', days(15))),
      ]);
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
      .when(decide, extension, { ...context, facts: { rule, endsAt: days(10), obligations: [] } })
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
