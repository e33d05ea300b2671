import { understand } from '@pacesetter/testing/endpoints';
import { siteEndpoints } from './sites.endpoints';

const here = { campaignId: 'hunan', organizationId: 'village-7' };
const places = { campaignId: 'hunan', tier: 'county', area: 'county-1' };
const guides = { ...here, liaison: '王', leader: '李', leaderId: 'li' };

describe('sites over HTTP', () => {
  it.each([
    ['ApplyForSite', { ...here, tier: 'county', statement: '五个好' }],
    ['WithdrawSiteApplication', here],
    ['RecommendSite', { ...here, statement: '基础好' }],
    ['DeclineSite', { ...here, reason: '条件不够' }],
    ['NameSiteGuides', guides],
    ['RecordSiteVisit', { ...here, visitor: 'liaison', observed: '制度上墙', advice: '坚持' }],
    ['AssessSite', { ...here, scores: { leadership: 92.5 } }],
  ])('%s concerns the applicant or site', async (command, body) => {
    expect(await understand(siteEndpoints, command, body)).toEqual({ concerns: here });
  });

  it.each([
    ['SetOwnSitePlaces', { ...places, places: 3 }],
    ['DesignateSites', { ...places, ranking: [{ organizationId: 'village-7', score: 91 }] }],
  ])('%s concerns the organisation that decides', async (command, body) => {
    const concerns = { campaignId: 'hunan', organizationId: 'county-1' };
    expect(await understand(siteEndpoints, command, body)).toEqual({ concerns });
  });

  it.each([
    ['ApplyForSite', { ...here, tier: 'county' }, ['statement']],
    ['SetOwnSitePlaces', { ...places, places: 1.5 }, ['places']],
    ['DesignateSites', { ...places, ranking: [{ organizationId: 'village-7', score: 101 }] }, ['ranking.0.score']],
    ['NameSiteGuides', { ...guides, by: 'county-1' }, ['by']],
    ['RecordSiteVisit', { ...here, visitor: 'guest', observed: '很好' }, ['visitor']],
    ['AssessSite', { ...here, scores: { leadership: 101 } }, ['scores']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understand(siteEndpoints, command, body)).toEqual({ wrong });
  });
});
