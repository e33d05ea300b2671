import { given } from '@pacesetter/testing';
import { administrator, campaignId, candidate, ofBureau, running } from '../../../test/candidates';
import { awardLink } from '../../award-link.state';
import { linkCampaign } from './link-campaign';

const { decide } = linkCampaign;
const as = { campaignId: 'province', round: 'july-2012', award: 'advanced-organization' };
const link = { campaignId, to: 'province', awards: [{ award: candidate.award, as }] };
const facts = { ...running, reported: [candidate.award], unknown: [] };
const asked = { facts, actor: administrator, reason: 'The province runs its campaign here.' };
const linked = { type: 'CampaignLinked', data: link } as const;

describe('linking a campaign with a higher one', () => {
  it('is a decision of the office, for a reason, once', () => {
    given(awardLink, []).when(decide, link, asked).then([linked]);
    given(awardLink, [linked]).when(decide, link, asked).then([]);
    given(awardLink, [])
      .when(decide, link, { ...asked, reason: '' })
      .thenRefused('reason-required');
    given(awardLink, [])
      .when(decide, link, { ...asked, actor: ofBureau })
      .thenRefused('not-the-root');
  });

  it('connects what is reported with what there is to win', () => {
    const test = given(awardLink, []);
    test.when(decide, { ...link, awards: [{ award: 'singing', as }] }, asked).thenRefused('not-reported-upward');
    const unknown = ['province/july-2012/advanced-organization'];
    test.when(decide, link, { ...asked, facts: { ...facts, unknown } }).thenRefused('link-unknown', { unknown });
  });

  it('can be changed for whoever is reported later', () => {
    const other = { ...link, awards: [{ award: candidate.award, as: { ...as, round: 'july-2013' } }] };
    given(awardLink, [linked])
      .when(decide, other, asked)
      .then([{ type: 'CampaignLinked', data: other }]);
  });
});
