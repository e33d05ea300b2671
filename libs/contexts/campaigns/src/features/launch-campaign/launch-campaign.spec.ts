import { given } from '@pacesetter/testing';
import { campaignId, launched, planned, rule } from '../../../test/running';
import { campaign } from '../../campaign.state';
import { launchCampaign } from './launch-campaign';

const { decide } = launchCampaign;
const launch = { campaignId, programmeId: 'gansu-2010', version: 1, rootOrganizationId: 'bureau' };
const facts = { rule, rootExists: true, plan: { ...planned, digest: 'd1' } };

describe('launching a campaign', () => {
  it('states the plan by which it will run', () => {
    given(campaign, []).when(decide, launch, { facts }).then([launched]);
  });

  it('is done once', () => {
    given(campaign, [launched]).when(decide, launch, { facts }).thenRefused('campaign-already-launched');
  });

  it('has an id that can be part of a stream’s name', () => {
    given(campaign, [])
      .when(decide, { ...launch, campaignId: 'spring~2010' }, { facts })
      .thenRefused('id-wrong', { id: 'spring~2010' });
  });

  it('wants a published programme and an organisation to run under', () => {
    given(campaign, [])
      .when(decide, launch, { facts: { ...facts, plan: undefined } })
      .thenRefused('programme-unknown');
    given(campaign, [])
      .when(decide, launch, { facts: { ...facts, rootExists: false } })
      .thenRefused('not-root-organization');
  });
});
