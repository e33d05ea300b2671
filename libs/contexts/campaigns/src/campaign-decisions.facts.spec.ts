import { plusMilliseconds } from '@pacesetter/kernel';
import { factReader, type Histories } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { advanceFacts, extensionFacts, gateVerdicts, launchFacts } from './campaign-decisions.facts';
import type { CampaignEvent } from './campaign.events';

const campaignId = 'gansu';
const DAY_MS = 86_400_000;
const launch = { campaignId: 'new', programmeId: 'gansu-2010', version: 1, rootOrganizationId: 'bureau' };

const bureau = { organizationId: 'bureau', name: '局', level: 'bureau', orgType: 'organ' };
const tree: Histories = { 'organization-bureau': [{ type: 'OrganizationRegistered', data: bureau }] };

const running = (...since: readonly CampaignEvent[]): Histories => ({
  ...tree,
  ...gansuCampaign({ campaignId, participants: [], since }),
});
const entered: CampaignEvent = {
  type: 'PhaseEntered',
  data: { campaignId, phase: 'broad-mobilization', kind: 'mobilize', endsAt: '', by: 'gate' },
};
const pause = (from: string, to: string): CampaignEvent[] => [
  { type: 'CampaignPaused', data: { campaignId, at: from } },
  { type: 'CampaignResumed', data: { campaignId, pausedAt: from, at: to } },
];

describe('what a launch asks', () => {
  it('is the plan of the published version in its time zone', async () => {
    const { rule, rootExists, plan } = await launchFacts(launch, factReader(running()));
    expect({ rule, rootExists }).toEqual({ rule: 'gansu-2010@1', rootExists: true });
    expect(plan).toMatchObject({ timeZone: 'Asia/Shanghai' });
    expect(plan?.phases.map(({ kind }) => kind)).toEqual(['mobilize', 'compete', 'exemplify', 'summarize']);
    // Midnight in Shanghai at the beginning of 15 May and at the end of 31 May.
    expect(plan?.phases[0]).toMatchObject({ startsAt: '2010-05-14T16:00:00.000Z', endsAt: '2010-05-31T16:00:00.000Z' });
  });

  it('moves with the first day that is wanted', async () => {
    const { plan } = await launchFacts({ ...launch, startsOn: '2011-05-15' }, factReader(running()));
    expect(plan?.phases[0]?.startsAt).toBe('2011-05-14T16:00:00.000Z');
  });

  it('tells what is missing', async () => {
    expect(await launchFacts({ ...launch, version: 9 }, factReader(tree))).toEqual({
      rule: 'gansu-2010@9',
      rootExists: true,
    });
    expect(await launchFacts(launch, factReader({}))).toMatchObject({ rootExists: false });
  });
});

describe('what opens with a phase', () => {
  const opening = async (...since: readonly CampaignEvent[]) =>
    (await advanceFacts({ campaignId, from: '' }, factReader(running(entered, ...since)))).obligations;

  it('is what the programme has for it, with dates', async () => {
    const obligations = await opening();
    expect(obligations.length).toBeGreaterThan(3);
    for (const { opensAt, dueAt } of obligations) expect(opensAt < dueAt).toBe(true);
    expect(obligations.some(({ required }) => !required)).toBe(true);
  });

  it('moves by pauses exactly, whenever they were', async () => {
    const before = await opening();
    const later = await opening(
      ...pause('2010-05-01T00:00:00.000Z', '2010-05-04T00:00:00.000Z'),
      ...pause('2010-05-20T00:00:00.000Z', '2010-05-22T00:00:00.000Z'),
    );
    const moved = before.map((one) => ({
      ...one,
      opensAt: plusMilliseconds(one.opensAt, 5 * DAY_MS),
      dueAt: plusMilliseconds(one.dueAt, 5 * DAY_MS),
    }));
    expect(later).toEqual(moved);
  });

  it('is nothing after the last phase', async () => {
    const left: CampaignEvent = { type: 'PhaseLeft', data: { campaignId, phase: '', by: 'gate' } };
    expect(await opening(left, left, left, left)).toEqual([]);
  });
});

describe('what a gate asks', () => {
  const at = '2010-06-01T00:00:00.000Z';
  const evaluation = { campaignId, phase: 'broad-mobilization', gate: 'exit' } as const;
  const covered = ['plans', 'pledges', 'obligations', 'assessments', 'summaries'].map((what) => `${what}.coverage`);
  const gateFacts = {
    ...Object.fromEntries([...covered, 'reviews.massCoverage'].map((fact) => [fact, 1])),
    ...{ 'participants.count': 3, 'obligations.open': 0, 'obligations.overdue': 0 },
    ...{ 'rectifications.open': 0, 'listed.open': 0, 'awards.pending': 0 },
    ...{ 'sites.undecided': 0, 'sites.designated': 0, 'sites.withoutGuides': 0, 'sites.unassessed': 0 },
    ...{ 'posts.coverage': 1, 'leadingGroups.coverage': 1, 'reports.coverage': 1, 'mechanisms.adopted': 0 },
  };

  it('is answered condition by condition, with the inputs', async () => {
    const { rule, conditions, obligations } = await gateVerdicts(
      { ...evaluation, gateFacts },
      factReader(running(entered), at),
    );
    expect(rule).toBe('gansu-2010@1');
    expect(conditions.length).toBeGreaterThan(1);
    expect(conditions.filter(({ met }) => !met)).toEqual([]);
    expect(conditions[0]).toMatchObject({
      condition: 'planned-end-reached',
      title: { en: 'The planned end is reached' },
      inputs: { today: '2010-06-01', 'phase.plannedEnd': '2010-05-31' },
    });
    expect(obligations).toEqual([]);
  });

  it('names what is missing and by how much, and when it is asked again', async () => {
    const facts = { ...evaluation, gateFacts: { ...gateFacts, 'plans.coverage': 0.5 } };
    const { conditions, nextEvaluationAt } = await gateVerdicts(facts, factReader(running(entered), at));
    const unmet = conditions.filter(({ met }) => !met);
    expect(unmet).toMatchObject([{ condition: 'plans-submitted', shortfall: { fact: 'plans.coverage' } }]);
    expect(nextEvaluationAt).toBe('2010-06-02T00:00:00.000Z');
  });

  it('opens the obligations of the phase that is entered', async () => {
    const entry = { ...evaluation, gate: 'entry', gateFacts } as const;
    const { conditions, obligations } = await gateVerdicts(entry, factReader(running(), at));
    expect(conditions).toEqual([]);
    expect(obligations.length).toBeGreaterThan(0);
  });
});

describe('what an extension asks', () => {
  it('is the end of the last day where the campaign is', async () => {
    const extension = { campaignId, phase: 'broad-mobilization', endsOn: '2010-06-10' };
    expect(await extensionFacts(extension, factReader(running()))).toMatchObject({
      rule: 'gansu-2010@1',
      endsAt: '2010-06-10T16:00:00.000Z',
    });
  });

  it('is what the phase opens when it lasts longer: more of what recurs, and later what is due at its end', async () => {
    const striving = { campaignId, phase: 'full-striving', endsOn: '2011-12-31' };
    const { endsAt, obligations } = await extensionFacts(striving, factReader(running()));
    const dueDates = new Map(obligations.map(({ obligation, dueAt }) => [obligation, dueAt]));
    expect(dueDates.get('post-dedication')).toBe(endsAt);
    expect(dueDates.get('analysis-report')).toBe('2010-06-30T16:00:00.000Z');
    const recurring = [...dueDates.keys()].filter((key) => key.startsWith('volunteer-service'));
    expect(recurring).toHaveLength(7);
    expect(dueDates.get('volunteer-service-7')).toBe(endsAt);
  });

  it('counts in pauses: the day that is named stays the end', async () => {
    const pauses = pause('2010-05-01T00:00:00.000Z', '2010-05-04T00:00:00.000Z');
    const extension = { campaignId, phase: 'broad-mobilization', endsOn: '2010-06-10' };
    const { endsAt, obligations } = await extensionFacts(extension, factReader(running(...pauses)));
    expect(obligations.map(({ dueAt }) => dueAt)).toEqual(obligations.map(() => endsAt));
  });
});
