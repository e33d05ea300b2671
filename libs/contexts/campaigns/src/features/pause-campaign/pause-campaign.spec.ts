import { given } from '@pacesetter/testing';
import { campaignId, cancelled, days, paused, underWay } from '../../../test/running';
import { campaign } from '../../campaign.state';
import { pauseCampaign } from './pause-campaign';

const { decide } = pauseCampaign;
const context = { now: days(3), reason: 'Floods.' };

describe('pausing a campaign', () => {
  it('makes it stand still from now on', () => {
    given(campaign, underWay)
      .when(decide, { campaignId }, context)
      .then([paused(days(3))]);
  });

  it('needs a reason', () => {
    given(campaign, underWay)
      .when(decide, { campaignId }, { ...context, reason: '' })
      .thenRefused('reason-required');
  });

  it('wants a campaign that runs', () => {
    given(campaign, []).when(decide, { campaignId }, context).thenRefused('campaign-unknown');
    given(campaign, [...underWay, paused(days(2))])
      .when(decide, { campaignId }, context)
      .thenRefused('campaign-not-running');
    given(campaign, [...underWay, cancelled])
      .when(decide, { campaignId }, context)
      .thenRefused('campaign-not-running');
  });
});
