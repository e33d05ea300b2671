import { DomainError, request } from '@pacesetter/kernel';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { type RunningCampaign, runningCampaign, townshipOf, until } from '../test/running-campaign';
import { campaignId } from '../test/sites';
import { ApplyForSite } from './features/apply-for-site/apply-for-site';
import { DesignateSites } from './features/designate-sites/designate-sites';
import { RecommendSite } from './features/recommend-site/recommend-site';
import { sitePlacesEvents } from './site-places.events';
import { candidatesOf } from './views/site-board/site-board.query';
import { tierStandings } from './views/site-board/site-figures.query';

const PEOPLE = 64;
const PLACES = 10;
const county = { campaignId, tier: 'county', area: 'k1' };
const officer = (organizationId: string) =>
  ({ id: `officer of ${organizationId}`, role: 'officer', organizationId }) as const;
const villages = Array.from({ length: PEOPLE }, (_, index) => `village ${String(index).padStart(2, '0')}`);

describe('the last places of a county', () => {
  let database: TestDatabase;
  let processes: readonly RunningCampaign[];

  beforeAll(async () => {
    database = await testDatabase();
    const now = '2011-05-02T00:00:00.000Z';
    const first = await runningCampaign(database, { tree: { counties: { k1: villages }, places: PLACES }, now });
    // Another process with caches of its own: only the store stands between the two.
    processes = [first, await runningCampaign(database, { now })];
    await until(async () => (await first.store.readStream(`siteplan-${campaignId}`)).length > 0);
  });

  afterAll(async () => {
    for (const campaign of processes) await campaign.stop();
    await database.drop();
  });

  const on = (index: number) => processes[index % processes.length] as RunningCampaign;

  async function refusalOf(answer: Promise<unknown>): Promise<DomainError | undefined> {
    try {
      await answer;
      return undefined;
    } catch (error) {
      if (error instanceof DomainError) return error as DomainError;
      throw error;
    }
  }

  it('go to exactly as many as there are, and all others are told so', async () => {
    await Promise.all(
      villages.map((organizationId, index) => {
        const application = { campaignId, organizationId, tier: 'county', statement: 'We can.' };
        return on(index).give(request(ApplyForSite, application), officer(organizationId));
      }),
    );
    await Promise.all(
      villages.map((organizationId, index) => {
        const recommendation = { campaignId, organizationId, statement: 'They can.' };
        return on(index + 1).give(request(RecommendSite, recommendation), officer(townshipOf('k1')));
      }),
    );
    for (const { clock } of processes) clock.advanceTo('2011-05-25T00:00:00.000Z');
    const refusals = await Promise.all(
      villages.map((organizationId, index) => {
        const decision = { ...county, ranking: [{ organizationId, score: 50 + (index % 40) }] };
        return refusalOf(on(index).give(request(DesignateSites, decision), officer('k1')));
      }),
    );
    const refused = refusals.filter((refusal) => refusal !== undefined);
    expect(refused).toHaveLength(PEOPLE - PLACES);
    for (const { code, facts } of refused) {
      expect({ code, facts }).toEqual({
        code: 'no-place-left',
        facts: { ...county, campaignId: undefined, places: PLACES, taken: PLACES },
      });
    }
    await everyPlaceIsBrought();
  });

  it('are held by those whom the decision names, and by nobody else', async () => {
    const [first] = processes as [RunningCampaign];
    const { views } = first.engine.parts;
    const decided = await first.store.readStream(`siteplaces-${campaignId}~county~k1`);
    const named = decided.flatMap(({ data }) => (data as { designated: string[] }).designated);
    expect(new Set(named).size).toBe(PLACES);
    expect(decided.every(({ type }) => sitePlacesEvents.some((known) => known.type === type))).toBe(true);
    const holders = (await candidatesOf(views, county)).filter(({ status }) => status === 'creating');
    expect(holders.map(({ organizationId }) => organizationId).sort()).toEqual([...named].sort());
    const standing = (await tierStandings(views, campaignId)).find(({ tier }) => tier === 'county');
    expect(standing).toMatchObject({ places: PLACES, designated: PLACES, creating: PLACES });
  });

  async function everyPlaceIsBrought(): Promise<void> {
    const { views } = on(0).engine.parts;
    await until(async () => {
      await views.caughtUp(['site_board']);
      const candidates = await candidatesOf(views, county);
      return candidates.filter(({ status }) => status === 'creating').length === PLACES;
    });
  }
});
