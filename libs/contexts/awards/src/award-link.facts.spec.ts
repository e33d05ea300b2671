import { factReader } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId } from '../test/candidates';
import { linkFacts } from './award-link.facts';

const higher = { campaignId: 'province', round: 'july-2012', award: 'advanced-organization' };
const reader = factReader({
  ...gansuCampaign({ campaignId: higher.campaignId, participants: [] }),
  ...gansuCampaign({ campaignId, participants: [] }),
});

describe('what linking a campaign knows', () => {
  it('which awards are reported to the higher body, each once', async () => {
    const asked = { campaignId, to: 'province', awards: [{ award: 'advanced-organization', as: higher }] };
    expect(await linkFacts(asked, reader)).toMatchObject({
      status: 'running',
      reported: ['advanced-organization', 'outstanding-member'],
      unknown: [],
    });
    expect((await linkFacts({ ...asked, to: 'moon' }, reader)).reported).toEqual([]);
  });

  it('which places in higher campaigns there are not', async () => {
    const places = [
      { ...higher, campaignId: 'nowhere' },
      { ...higher, round: 'winter' },
      { ...higher, award: 'singing' },
    ];
    const awards = places.map((as) => ({ award: 'advanced-organization', as }));
    expect((await linkFacts({ campaignId, to: 'province', awards }, reader)).unknown).toEqual([
      'nowhere/july-2012/advanced-organization',
      'province/winter/advanced-organization',
      'province/july-2012/singing',
    ]);
  });
});
