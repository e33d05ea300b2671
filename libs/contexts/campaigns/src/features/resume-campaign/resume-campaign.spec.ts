import { given } from '@pacesetter/testing';
import { campaignId, days, paused, resumed, underWay } from '../../../test/running';
import { campaign } from '../../campaign.state';
import { resumeCampaign } from './resume-campaign';

const { decide } = resumeCampaign;
const context = { now: days(6), reason: 'The flood is over.' };

describe('resuming a campaign', () => {
  it('says how long it stood still', () => {
    given(campaign, [...underWay, paused(days(3))])
      .when(decide, { campaignId }, context)
      .then([resumed(days(3), days(6))]);
  });

  it('ends the latest pause', () => {
    given(campaign, [...underWay, paused(days(1)), resumed(days(1), days(2)), paused(days(3))])
      .when(decide, { campaignId }, context)
      .then([resumed(days(3), days(6))]);
  });

  it('needs a reason', () => {
    given(campaign, [...underWay, paused(days(3))])
      .when(decide, { campaignId }, { ...context, reason: undefined })
      .thenRefused('reason-required');
  });

  it('wants a campaign that is paused', () => {
    given(campaign, underWay).when(decide, { campaignId }, context).thenRefused('campaign-not-paused');
    given(campaign, []).when(decide, { campaignId }, context).thenRefused('campaign-not-paused', { status: 'none' });
  });
});
