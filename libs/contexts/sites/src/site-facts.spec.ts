import { factReader, type Histories } from '@pacesetter/testing';
import { histories, townshipOf } from '../test/running-campaign';
import { campaignId } from '../test/sites';
import type { SiteEvent } from './site.events';
import { applicationFacts, assessmentFacts, lapseFacts, placeFacts } from './site.facts';
import { designationFacts, fillingFacts } from './site-places.facts';
import type { SitePlacesEvent } from './site-places.events';
import type { SitePlanEvent } from './site-plan.events';

const tree = histories({ counties: { k1: ['ant', 'bee', 'cow'], k2: [] }, places: 2 });
const county = { campaignId, tier: 'county', area: 'k1' };
const ref = { campaignId, organizationId: 'ant' };
const days = {
  applicationsOpenAt: '2011-04-27T16:00:00.000Z',
  applicationsCloseAt: '2011-05-20T16:00:00.000Z',
  decidedBy: '2011-05-30T16:00:00.000Z',
  assessedBy: '2012-06-30T16:00:00.000Z',
  since: '2011-04-27T16:00:00.000Z',
};
const share = { area: 'k1', count: 4, places: 2 };
const divided = { total: 2, places: 2, counts: 4, shares: [share], ties: [], tieRule: '' };
const plan: readonly SitePlanEvent[] = [
  { type: 'SitePlanMade', data: { campaignId, ...days, ownPlaces: [] } },
  { type: 'SitePlacesApportioned', data: { campaignId, tier: 'county', method: 'sainte-lague', ...divided } },
];
const applied = (organizationId: string): SiteEvent => {
  return { type: 'SiteApplied', data: { ...county, organizationId, statement: 'We can.', via: [] } };
};
const places = (designated: string[], reserve: string[] = []): SitePlacesEvent => {
  const ranking = [...designated, ...reserve].map((organizationId) => ({ organizationId, score: 80 }));
  return { type: 'SitesDesignated', data: { ...county, places: 2, taken: 0, ranking, designated, reserve } };
};
const site = (organizationId: string) => `site-${campaignId}~${organizationId}`;
const window = { assessFrom: '2012-05-30T16:00:00.000Z', assessBy: '2012-06-30T16:00:00.000Z', since: days.since };
const designated = (organizationId: string): SiteEvent => {
  return { type: 'SiteDesignated', data: { ...county, organizationId, rank: 1, ...window } };
};
const read = (more: Histories = {}, now?: string) =>
  factReader({ ...tree, [`siteplan-${campaignId}`]: plan, ...more }, now);

describe('what decisions about sites know', () => {
  it('is who decides, and who recommends on the way, by tier', async () => {
    const asked = async (organizationId: string, tier: string) =>
      (await applicationFacts({ campaignId, organizationId, tier, statement: '' }, read())).way;
    expect(await asked('ant', 'county')).toEqual({ area: 'k1', via: [townshipOf('k1')] });
    expect(await asked('ant', 'provincial')).toEqual({ area: 'province', via: [townshipOf('k1'), 'k1', 'city'] });
    expect(await asked(townshipOf('k1'), 'county')).toEqual({ area: 'k1', via: [] });
    expect(await asked('ant', 'own')).toBeUndefined();
  });

  it('is whether an organisation may apply, and when', async () => {
    const about = (organizationId: string, tier = 'county') =>
      applicationFacts({ campaignId, organizationId, tier, statement: '' }, read());
    const { applicationsOpenAt: opensAt, applicationsCloseAt: closesAt } = days;
    expect(await about('ant')).toMatchObject({
      ...{ tierKnown: true, enrolled: true, candidate: true, hasGoals: true, window: { opensAt, closesAt } },
    });
    expect(await about('k1')).toMatchObject({ enrolled: true, candidate: false });
    expect(await about('nobody')).toMatchObject({ enrolled: false, candidate: false, hasGoals: false });
    expect(await about('ant', 'national')).toMatchObject({ tierKnown: false });
  });

  it('is who of a ranking is no candidate for this decision', async () => {
    const ranking = ['ant', 'bee', 'cow'].map((organizationId) => ({ organizationId, score: 80 }));
    const elsewhere = { ...applied('bee'), data: { ...applied('bee').data, tier: 'provincial' } } as SiteEvent;
    const more = { [site('ant')]: [applied('ant')], [site('bee')]: [elsewhere] };
    const { strangers, places: quota } = await designationFacts({ ...county, ranking }, read(more));
    expect({ strangers, quota }).toEqual({ strangers: ['bee', 'cow'], quota: 2 });
  });

  it('is which places are lost, and not those on their way', async () => {
    const lost: SiteEvent = {
      type: 'SiteEliminated',
      data: { ...county, organizationId: 'ant', cycle: 1, placeFreeFrom: days.since },
    };
    const withdrawn: SiteEvent = { type: 'SiteApplicationWithdrawn', data: { ...county, organizationId: 'cow' } };
    const more = {
      [`siteplaces-${campaignId}~county~k1`]: [places(['ant', 'bee'], ['cow'])],
      [site('ant')]: [applied('ant'), designated('ant'), lost],
      [site('bee')]: [applied('bee')],
      [site('cow')]: [applied('cow'), withdrawn],
    };
    const facts = await fillingFacts({ ...county, dueAt: days.since }, read(more));
    expect(facts).toMatchObject({ places: 2, lost: [{ organizationId: 'ant', replaced: true }], willing: [] });
  });

  it('is how many places are left when applications lapse', async () => {
    const more = {
      [`siteplaces-${campaignId}~county~k1`]: [places(['bee'])],
      [site('ant')]: [applied('ant')],
    };
    expect(await lapseFacts(ref, read(more))).toMatchObject({ dueAt: days.decidedBy, placesLeft: 1 });
  });

  it('is when a site is assessed: the first ones together, a later one after its own time', async () => {
    const place = { ...county, organizationId: 'ant', rank: 1 };
    const more = { [`siteplaces-${campaignId}~county~k1`]: [places(['ant'])] };
    const now = '2011-05-29T01:00:00.000Z';
    expect(await placeFacts(place, read(more, now))).toMatchObject({
      placeTaken: true,
      assessFrom: '2012-05-31T16:00:00.000Z',
      assessBy: days.assessedBy,
      placeFreeFrom: '2011-05-29T16:00:00.000Z',
    });
    const later = await placeFacts({ ...place, replaces: 'bee' }, read(more, '2014-06-11T16:00:00.000Z'));
    expect(later).toMatchObject({ assessFrom: '2015-05-11T16:00:00.000Z', assessBy: '2015-06-11T16:00:00.000Z' });
  });

  it('is the goals of the type, the standard, and the next date counted from the one that was due', async () => {
    const more = { [site('ant')]: [applied('ant'), designated('ant')] };
    const facts = await assessmentFacts({ ...ref, scores: {} }, read(more, '2012-07-09T01:00:00.000Z'));
    expect(facts).toMatchObject({
      criteria: 'village',
      goals: ['development', 'harmony', 'service', 'organization'],
      standard: { eachGoal: 60, mean: 75 },
      next: { assessFrom: '2014-05-31T16:00:00.000Z', assessBy: '2014-06-30T16:00:00.000Z' },
      placeFreeFrom: '2012-07-09T16:00:00.000Z',
    });
  });
});
