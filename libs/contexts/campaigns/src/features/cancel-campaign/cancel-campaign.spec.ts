import { given } from '@pacesetter/testing';
import { campaignId, cancelled, completed, days, paused, underWay } from '../../../test/running';
import { campaign } from '../../campaign.state';
import { cancelCampaign } from './cancel-campaign';

const { decide } = cancelCampaign;
const reason = 'The province has called it off.';

describe('cancelling a campaign', () => {
  it('gives it up, also while it is paused', () => {
    given(campaign, underWay).when(decide, { campaignId }, { reason }).then([cancelled]);
    given(campaign, [...underWay, paused(days(2))])
      .when(decide, { campaignId }, { reason })
      .then([cancelled]);
  });

  it('needs a reason', () => {
    given(campaign, underWay).when(decide, { campaignId }).thenRefused('reason-required');
  });

  it('wants a campaign that has not ended', () => {
    given(campaign, []).when(decide, { campaignId }, { reason }).thenRefused('campaign-unknown');
    for (const end of [cancelled, completed]) {
      given(campaign, [...underWay, end])
        .when(decide, { campaignId }, { reason })
        .thenRefused('campaign-ended');
    }
  });
});
