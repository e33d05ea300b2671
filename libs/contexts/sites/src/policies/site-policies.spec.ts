import { recorder } from '@pacesetter/testing';
import { campaignId, days, designatedSites, places, ranked, ref } from '../../test/sites';
import { bringPlacesToSites } from './bring-places-to-sites.policy';
import { moveSitePlanWhenCampaignMigrated } from './move-site-plan-when-campaign-migrated.policy';
import { planSitesWhenEnrolled } from './plan-sites-when-enrolled.policy';

const record = recorder();
const asked = (requests: readonly { command: { name: string }; data: unknown }[]) =>
  requests.map(({ command, data }) => [command.name, data]);

describe('what follows by rule', () => {
  it('brings places to the best, and the reserve its answer', () => {
    const decided = record(designatedSites(ranked(['a', 90], ['b', 80], ['c', 70])));
    expect(asked(bringPlacesToSites.decide(decided))).toEqual([
      ['DesignateSite', { ...places, organizationId: 'a', rank: 1 }],
      ['DesignateSite', { ...places, organizationId: 'b', rank: 2 }],
      ['PutSiteInReserve', { ...places, organizationId: 'c', rank: 3, places: 2 }],
    ]);
  });

  it('brings the place of one that was eliminated to the next', () => {
    const replacements = [{ organizationId: 'c', replaces: 'a' }];
    const data = { ...places, dueAt: days(1), freed: ['a', 'b'], replacements, vacant: 1 };
    const requests = bringPlacesToSites.decide(record({ type: 'SitePlacesFilled', data }));
    expect(asked(requests)).toEqual([['DesignateSite', { ...places, organizationId: 'c', replaces: 'a', rank: 1 }]]);
  });

  it('moves the plan with the campaign, or makes one that another version wants', () => {
    const migrated = record({ type: 'CampaignMigrated', data: { campaignId, from: { version: 3 } } });
    const requests = moveSitePlanWhenCampaignMigrated.decide(migrated as never);
    expect(asked(requests)).toEqual([
      ['MoveSitePlan', { campaignId, from: 3 }],
      ['PlanSites', { campaignId }],
    ]);
  });

  it('plans the sites when everybody is enrolled', () => {
    const opens = { phase: 'apply', opensAt: days(1) };
    const enrolled = { campaignId: ref.campaignId, organizations: 9, members: 0, opens };
    const requests = planSitesWhenEnrolled.decide(record({ type: 'EnrolmentCompleted', data: enrolled }));
    expect(asked(requests)).toEqual([['PlanSites', { campaignId }]]);
  });
});
