import { MigrateCampaign, PublishProgramme } from '@pacesetter/campaigns';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { programmeWith, type RunningCampaign, runningCampaign, townshipOf, until } from '../../test/running-campaign';
import { campaignId } from '../../test/sites';
import { ApplyForSite } from '../features/apply-for-site/apply-for-site';
import { AssessSite } from '../features/assess-site/assess-site';
import { DesignateSites } from '../features/designate-sites/designate-sites';
import { RecommendSite } from '../features/recommend-site/recommend-site';
import { WithdrawSiteApplication } from '../features/withdraw-site-application/withdraw-site-application';
import { candidatesOf, siteBoardPage } from '../views/site-board/site-board.query';
import { areasOf, tierStandings } from '../views/site-board/site-figures.query';
import { siteGateFacts } from '../views/site-board/site-gate-facts.query';
import { closeSiteApplications } from './close-site-applications.job';
import { closeSiteDecisions } from './close-site-decisions.job';
import { fillSitePlaces } from './fill-site-places.job';
import { moveSiteAssessments } from './move-site-assessments.job';
import { noticeMissedSiteAssessment } from './notice-missed-site-assessment.job';

const officer = (organizationId: string) =>
  ({ id: `officer of ${organizationId}`, role: 'officer', organizationId }) as const;
const administrator = { id: 'office', role: 'administrator' } as const;
const county = { campaignId, tier: 'county', area: 'k1' };
const counties = { k1: ['ant', 'bee', 'cow', 'dog', 'eel'], k2: ['fox'] };
const goals = ['development', 'harmony', 'service', 'organization'];
const scores = (score: number) => Object.fromEntries(goals.map((goal) => [goal, score]));

describe('the life of demonstration sites', () => {
  let database: TestDatabase;
  let campaign: RunningCampaign;
  const tools = () => campaign.engine.parts.tools;
  const views = () => campaign.engine.parts.views;
  const history = (stream: string) => campaign.store.readStream(stream);

  beforeAll(async () => {
    database = await testDatabase();
    // Six villages and two townships: three places for k1 and one for k2 would be proportional.
    const tree = { counties, places: 4 };
    campaign = await runningCampaign(database, { tree, now: '2011-05-02T00:00:00.000Z' });
    await until(async () => (await history(`siteplan-${campaignId}`)).length > 0);
    await views().caughtUp(['site_board', 'campaign_board']);
  });

  afterAll(async () => {
    await campaign.stop();
    await database.drop();
  });

  const run = <Payload extends object>(job: (with_: JobTools) => JobHandler<Payload>, payload: Payload) =>
    job(tools()).handle(payload, { timerId: `timer of ${job.name}`, attempt: 1, signal: new AbortController().signal });

  async function standings(): Promise<Record<string, string>> {
    await views().caughtUp(['site_board']);
    const rows = await candidatesOf(views(), county);
    return Object.fromEntries(rows.map(({ organizationId, status }) => [organizationId, status]));
  }

  const assess = (organizationId: string, score: number) =>
    campaign.give(request(AssessSite, { campaignId, organizationId, scores: scores(score) }), officer('k1'));

  it('begins with an apportionment by those who may apply', async () => {
    const areas = await areasOf(views(), campaignId, 'county');
    expect(areas.map(({ area, candidates, places }) => ({ area, candidates, places }))).toEqual([
      { area: 'k1', candidates: 6, places: 3 },
      { area: 'k2', candidates: 2, places: 1 },
    ]);
    const tiers = await tierStandings(views(), campaignId);
    expect(tiers.map(({ tier, places }) => [tier, places])).toEqual([
      ['county', 4],
      // There are no more places than organisations that may apply.
      ['municipal', 8],
      ['provincial', 8],
    ]);
  });

  it('gives places to the best, a reserve, and an answer to everybody else', async () => {
    for (const organizationId of counties.k1) {
      const application = { campaignId, organizationId, tier: 'county', statement: 'We can.' };
      await campaign.give(request(ApplyForSite, application), officer(organizationId));
      if (organizationId === 'eel') continue;
      const recommendation = { campaignId, organizationId, statement: 'They can.' };
      await campaign.give(request(RecommendSite, recommendation), officer(townshipOf('k1')));
    }
    campaign.clock.advanceTo('2011-05-24T00:00:00.000Z');
    await run(closeSiteApplications, { campaignId });
    const ranking = ['ant', 'bee', 'cow', 'dog'].map((organizationId, index) => ({
      organizationId,
      score: 90 - index,
    }));
    await campaign.give(request(DesignateSites, { ...county, ranking }), officer('k1'));
    await until(async () => (await standings())['dog'] === 'reserve');
    campaign.clock.advanceTo('2011-05-31T00:00:00.000Z');
    await run(closeSiteDecisions, { campaignId });
    await run(closeSiteDecisions, { campaignId });
    await until(async () => (await standings())['ant'] === 'creating');
    expect(await standings()).toEqual({
      ant: 'creating',
      bee: 'creating',
      cow: 'creating',
      dog: 'reserve',
      eel: 'lapsed',
    });
    const plan = await history(`siteplan-${campaignId}`);
    expect(plan.at(-1)).toMatchObject({
      type: 'SiteDecisionsFellDue',
      data: { tiers: expect.arrayContaining([{ tier: 'county', places: 4, designated: 3, undecided: 0 }]) as unknown },
    });
    expect(await siteGateFacts(views(), campaignId)).toMatchObject({ 'sites.undecided': 0, 'sites.withoutGuides': 3 });
  });

  it('brings a plan that was moved to every site that follows it, once', async () => {
    const moved = programmeWith({ places: 4 });
    const creation = { ...moved.sites.creation, assessedBy: '2012-06-25' };
    const definition = { ...moved, version: 2, sites: { ...moved.sites, creation } };
    const published = { programmeId: moved.id, version: 2, digest: 'two', definition };
    await campaign.give(request(PublishProgramme, published), administrator);
    const migration = { campaignId, version: 2 };
    await campaign.give({ ...request(MigrateCampaign, migration), reason: 'the review comes sooner' }, administrator);
    const plan = async () => (await history(`siteplan-${campaignId}`)).map(({ type }) => type);
    await until(async () => (await plan()).includes('SitePlanMoved'));
    await run(moveSiteAssessments, { campaignId });
    await run(moveSiteAssessments, { campaignId });
    expect((await history(`siteplan-${campaignId}`)).at(-1)).toMatchObject({
      type: 'SiteAssessmentsMoved',
      data: { sites: 3 },
    });
    expect((await plan()).filter((type) => type === 'SiteAssessmentsMoved')).toHaveLength(1);
    for (const organizationId of ['ant', 'bee', 'cow']) {
      const moves = (await history(`site-${campaignId}~${organizationId}`)).filter(
        ({ type }) => type === 'SiteAssessmentMoved',
      );
      expect(moves.map(({ data }) => data)).toEqual([
        expect.objectContaining({ from: '2012-06-30T16:00:00.000Z', assessBy: '2012-06-25T16:00:00.000Z' }),
      ]);
    }
    const reserve = (await history(`site-${campaignId}~dog`)).map(({ type }) => type);
    expect(reserve).not.toContain('SiteAssessmentMoved');
  });

  it('notices an assessment that nobody has made, once', async () => {
    campaign.clock.advanceTo('2012-06-20T00:00:00.000Z');
    await assess('ant', 92);
    await assess('bee', 85);
    campaign.clock.advanceTo('2012-07-01T00:00:00.000Z');
    const payload = (organizationId: string) => ({ campaignId, subject: { organizationId }, cycle: 0 });
    for (const organizationId of ['ant', 'cow', 'cow']) await run(noticeMissedSiteAssessment, payload(organizationId));
    const missed = (await history(`site-${campaignId}~cow`)).filter(({ type }) => type === 'SiteAssessmentMissed');
    expect(missed).toHaveLength(1);
    await views().caughtUp(['site_board']);
    expect(await siteGateFacts(views(), campaignId)).toMatchObject({ 'sites.unassessed': 1 });
    await assess('cow', 88);
    const board = await siteBoardPageOf();
    expect(board).toEqual([
      ['ant', 'plaque'],
      ['bee', 'plaque'],
      ['cow', 'plaque'],
    ]);
  });

  it('replaces the eliminated by the next best, and frees a place that is wanted no more', async () => {
    campaign.clock.advanceTo('2014-06-10T00:00:00.000Z');
    await assess('ant', 90);
    await assess('bee', 50);
    campaign.clock.advanceTo('2014-06-10T16:00:00.000Z');
    const due = { campaignId, tier: 'county', subject: { organizationId: 'k1' }, dueAt: '2014-06-10T16:00:00.000Z' };
    await run(fillSitePlaces, due);
    await run(fillSitePlaces, due);
    await until(async () => (await standings())['dog'] === 'creating');
    const filled = (await history(`siteplaces-${campaignId}~county~k1`)).at(-1);
    expect(filled).toMatchObject({
      type: 'SitePlacesFilled',
      data: { freed: ['bee'], replacements: [{ organizationId: 'dog', replaces: 'bee' }], vacant: 0 },
    });
    const dog = (await history(`site-${campaignId}~dog`)).at(-1);
    expect(dog?.data).toMatchObject({ replaces: 'bee', assessBy: '2015-06-10T16:00:00.000Z' });
  });

  async function siteBoardPageOf(): Promise<string[][]> {
    await views().caughtUp(['site_board']);
    const { items } = await siteBoardPage(views(), campaignId, { limit: 10 });
    return items.map(({ organizationId, status }) => [organizationId, status]);
  }
});

describe('a place on its way to an organisation that withdraws', () => {
  let database: TestDatabase;
  let campaign: RunningCampaign;

  beforeAll(async () => {
    database = await testDatabase();
    const tree = { counties: { k1: ['ant'] }, places: 1 };
    campaign = await runningCampaign(database, { tree, now: '2011-05-02T00:00:00.000Z' });
    await until(async () => (await campaign.store.readStream(`siteplan-${campaignId}`)).length > 0);
  });

  afterAll(async () => {
    await campaign.stop();
    await database.drop();
  });

  it('is declined or held, and never lost', async () => {
    const own = officer('ant');
    const application = { campaignId, organizationId: 'ant', tier: 'county', statement: 'We can.' };
    await campaign.give(request(ApplyForSite, application), own);
    const recommendation = { campaignId, organizationId: 'ant', statement: 'They can.' };
    await campaign.give(request(RecommendSite, recommendation), officer(townshipOf('k1')));
    campaign.clock.advanceTo('2011-05-24T00:00:00.000Z');
    const decision = { ...county, ranking: [{ organizationId: 'ant', score: 80 }] };
    await Promise.allSettled([
      campaign.give(request(DesignateSites, decision), officer('k1')),
      campaign.give(request(WithdrawSiteApplication, { campaignId, organizationId: 'ant' }), own),
    ]);
    const types = async () => (await campaign.store.readStream(`site-${campaignId}~ant`)).map(({ type }) => type);
    const places = await campaign.store.readStream(`siteplaces-${campaignId}~county~k1`);
    if (places.length > 0) {
      await until(async () =>
        (await types()).some((type) => type === 'SiteDesignated' || type === 'SitePlaceDeclined'),
      );
    }
    const settled = (await types()).slice(2);
    expect([
      ['SiteApplicationWithdrawn'],
      ['SiteDesignated'],
      ['SiteApplicationWithdrawn', 'SitePlaceDeclined'],
    ]).toContainEqual(settled);
  });
});
