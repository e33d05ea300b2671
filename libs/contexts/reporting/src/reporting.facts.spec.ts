import { join } from 'node:path';
import type { CampaignEvent, ParticipationEvent } from '@pacesetter/campaigns';
import { definitionsFolder, loadProgramme, type ProgrammeDefinition } from '@pacesetter/programmes';
import { factReader, type Histories, TEST_TIME } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId, mechanismRef, organizationId, proposed, subject } from '../test/reported';
import { publicationFacts, publisherFacts } from './bulletin.facts';
import { researchFacts } from './field-research.facts';
import { adoptionFacts, mechanismSuperior, proposalFacts } from './mechanism.facts';
import { callFacts } from './meeting.facts';
import { definitionFacts, officerReviewFacts } from './officer-review.facts';
import { reminderFacts, scheduleFacts } from './report-calendar.facts';
import { returnFacts, submissionFacts } from './report.facts';

const { definition: luliang } = loadProgramme(join(definitionsFolder(), 'luliang-2009.yaml'));
/** What is Lüliang's alone, in the campaign of these tests. */
const withOfficers = (definition: ProgrammeDefinition): ProgrammeDefinition => ({
  ...definition,
  officerReports: luliang.officerReports,
  fieldResearch: luliang.fieldResearch,
});

const dueAt = '2012-10-31T16:00:00.000Z';
const obligations = [
  { obligation: 'summary', kind: 'report', dueAt },
  { obligation: 'lasting-mechanism', kind: 'activity', dueAt },
  { obligation: 'mobilization', kind: 'activity', dueAt },
  { obligation: 'officers-report', kind: 'activity', dueAt },
];

/** As if it had been enrolled on this level. */
function onLevel(level: string, superiorId?: string): readonly ParticipationEvent[] {
  const enrolled = { campaignId, subject, level, orgType: '', hasSubordinates: false, late: false };
  return [{ type: 'ParticipantEnrolled', data: { ...enrolled, ...(superiorId !== undefined && { superiorId }) } }];
}

function reading(more: Histories = {}, since: readonly CampaignEvent[] = [], change = withOfficers) {
  const participants = [{ subject, superiorId: 'bureau' }, { subject: { organizationId: 'bureau' } }];
  return factReader({ ...gansuCampaign({ campaignId, participants, obligations, since, change }), ...more });
}

const reader = reading();
const standing = { status: 'running', rule: 'gansu-2010@1' };
const enterPhases = (...phases: readonly string[]): readonly CampaignEvent[] =>
  phases.flatMap((phase, index): CampaignEvent[] => {
    const entered = { campaignId, phase, kind: 'compete', endsAt: dueAt, by: 'gate' } as const;
    const enter: CampaignEvent = { type: 'PhaseEntered', data: entered };
    const last = index === phases.length - 1;
    return last ? [enter] : [enter, { type: 'PhaseLeft', data: { campaignId, phase, by: 'gate' } }];
  });

describe('what decisions about bulletins know', () => {
  const participation = `participation-${campaignId}~${organizationId}`;

  it('is what an organisation of this level publishes', async () => {
    const of = (level: string) =>
      publisherFacts({ campaignId, organizationId }, reading({ [participation]: onLevel(level) }));
    expect(await of('bureau')).toEqual({ ...standing, kinds: ['exemplar', 'criticism', 'progress'] });
    expect(await of('unit')).toMatchObject({ kinds: ['exemplar', 'progress'] });
    expect(await of('nothing known')).toMatchObject({ kinds: [] });
  });

  it('is the same of whoever drafted one, and nothing of one that there is not', async () => {
    const about = { kind: 'exemplar', title: 'A', text: 'B', about: [] } as const;
    const drafted = { campaignId, bulletinId: 'b-1', organizationId, ...about };
    const more = {
      [`bulletin-${campaignId}~b-1`]: [{ type: 'BulletinDrafted', data: drafted }],
      [participation]: onLevel('unit'),
    };
    expect(await publicationFacts({ campaignId, bulletinId: 'b-1' }, reading(more))).toMatchObject({
      kinds: ['exemplar', 'progress'],
    });
    expect(await publicationFacts({ campaignId, bulletinId: 'b-2' }, reading(more))).toMatchObject({ kinds: [] });
  });
});

describe('what decisions about reports know', () => {
  const asked = { campaignId, subject };

  it('is what the programme wants in one, and who owes it', async () => {
    expect(await submissionFacts({ ...asked, obligation: 'summary' }, reader)).toEqual({
      ...standing,
      enrolled: true,
      opensAt: '',
      owed: true,
      content: { kind: 'summary', sections: ['experience', 'shortcomings', 'measures'] },
    });
    const other = { organizationId: 'nobody' };
    expect(await submissionFacts({ campaignId, subject: other, obligation: 'summary' }, reader)).toMatchObject({
      enrolled: false,
      owed: false,
    });
  });

  it('is that nothing of this name was opened, or that no report meets it', async () => {
    const unheardOf = await submissionFacts({ ...asked, obligation: 'unheard-of' }, reader);
    expect(unheardOf).toMatchObject({ opensAt: undefined, owed: false, content: undefined });
    expect(await submissionFacts({ ...asked, obligation: 'mobilization' }, reader)).toMatchObject({
      content: undefined,
    });
  });

  it('is by when a returned one is handed in again, and who returns it', async () => {
    const { againBy, superiorId } = await returnFacts({ ...asked, obligation: 'summary' }, reader);
    expect([againBy, superiorId]).toEqual(['2010-06-11T01:00:00.000Z', 'bureau']);
    const own = { campaignId, subject: { organizationId, memberId: 'li' }, obligation: 'summary' };
    expect(await returnFacts(own, reader)).toMatchObject({ superiorId: organizationId });
  });

  it('is when people are reminded: of reports alone, and of what was opened', async () => {
    const wanted = { campaignId, obligations: ['summary', 'mobilization', 'unheard-of'] };
    expect((await scheduleFacts(wanted, reader)).reminders).toEqual([
      { obligation: 'summary', remindAt: '2012-10-24T16:00:00.000Z' },
    ]);
    const silent = reading({}, [], (definition) => ({ ...definition, reports: undefined }));
    expect((await scheduleFacts(wanted, silent)).reminders).toEqual([]);
  });

  it('is a due date as pauses have moved it', async () => {
    const paused: readonly CampaignEvent[] = [
      { type: 'CampaignPaused', data: { campaignId, at: TEST_TIME } },
      { type: 'CampaignResumed', data: { campaignId, pausedAt: TEST_TIME, at: '2010-06-03T01:00:00.000Z' } },
    ];
    const reminder = { campaignId, obligation: 'summary', owing: 1 };
    const facts = await reminderFacts(reminder, reading({}, paused));
    const later = '2012-11-02T16:00:00.000Z';
    expect([facts.dueAt, facts.postponed(dueAt, TEST_TIME)]).toEqual([later, later]);
    expect(await reminderFacts({ ...reminder, obligation: 'unheard-of' }, reader)).toMatchObject({ dueAt: undefined });
  });
});

describe('what decisions about mechanisms know', () => {
  const adopting = { ...mechanismRef, obligation: 'lasting-mechanism' };

  it('is in which areas the programme wants them, and who reviews them', async () => {
    const proposal = { ...mechanismRef, organizationId, area: '', title: '', text: '', experience: '' };
    expect(await proposalFacts(proposal, reader)).toEqual({
      ...standing,
      enrolled: true,
      areas: ['standards', 'campaign'],
    });
    const more = { [`mechanism-${campaignId}~${mechanismRef.mechanismId}`]: [proposed] };
    expect(await mechanismSuperior(mechanismRef, reading(more))).toEqual({ ...standing, superiorId: 'bureau' });
    expect(await mechanismSuperior(mechanismRef, reader)).toEqual({ ...standing, superiorId: undefined });
  });

  it('is whether their time has come, and what they are an answer to', async () => {
    const phases = ['broad-mobilization', 'full-striving', 'demonstrate-and-rectify', 'summary-and-mechanism'];
    const early = reading({}, enterPhases(...phases.slice(0, 3)));
    expect(await adoptionFacts(adopting, early)).toMatchObject({ timeHasCome: false, answers: true });
    const inTime = reading({}, enterPhases(...phases));
    expect(await adoptionFacts(adopting, inTime)).toMatchObject({ timeHasCome: true });
    expect(await adoptionFacts({ ...adopting, obligation: 'summary' }, inTime)).toMatchObject({ answers: false });
    expect(await adoptionFacts(mechanismRef, inTime)).toMatchObject({ answers: false });
  });

  it('is that a phase which is not in the plan has not come', async () => {
    const elsewhere = reading({}, enterPhases('broad-mobilization'), (definition) => {
      const { mechanisms } = definition;
      return { ...definition, mechanisms: mechanisms && { ...mechanisms, adoptFrom: 'never' } };
    });
    expect(await adoptionFacts(adopting, elsewhere)).toMatchObject({ adoptFrom: 'never', timeHasCome: false });
  });
});

describe('what decisions about meetings, officers and research know', () => {
  it('is what such a meeting deals with, and what it is an answer to', async () => {
    const call = { campaignId, meetingId: 'm', organizationId, title: '', plannedFor: TEST_TIME, agenda: [] };
    const facts = await callFacts({ ...call, kind: 'three-ones', obligation: 'mobilization' }, reader);
    expect(facts).toEqual({
      ...standing,
      enrolled: true,
      kinds: ['mobilization-meeting', 'three-ones'],
      agenda: ['oath', 'lesson', 'action'],
      answers: false,
    });
    const answering = { ...call, kind: 'mobilization-meeting', obligation: 'mobilization' };
    expect(await callFacts(answering, reader)).toMatchObject({ answers: true });
    expect(await callFacts({ ...call, kind: 'feast' }, reader)).toMatchObject({ agenda: [], answers: false });
  });

  it('is the terms on which officers report, and when a time is over that begins now', async () => {
    const facts = await definitionFacts(
      { campaignId, organizationId, officers: [], obligation: 'officers-report' },
      reader,
    );
    expect(facts).toMatchObject({ superiorId: 'bureau', posts: ['chair', 'deputy-chair'], answers: true });
    expect(facts.terms).toMatchObject({
      content: ['duties', 'unity', 'integrity'],
      grades: { excellent: 100, competent: 80, 'not-competent': 0 },
      minimumTurnout: 0.5,
    });
    const review = await officerReviewFacts({ campaignId, organizationId }, reader);
    expect(review.after('P3M')).toBe('2010-09-01T01:00:00.000Z');
  });

  it('is where there is research, and about what', async () => {
    const research = { campaignId, researchId: 'r', organizationId, team: [], findings: [], suggestions: [] };
    expect(await researchFacts(research, reading({}, enterPhases('broad-mobilization')))).toEqual({
      ...standing,
      enrolled: true,
      superiorId: 'bureau',
      phases: ['creation'],
      phase: 'broad-mobilization',
      topics: ['progress', 'difficulties'],
    });
  });

  it('is nothing where the programme has no such thing', async () => {
    const bare = reading({}, [], (definition) => definition);
    const research = { campaignId, researchId: 'r', organizationId, team: [], findings: [], suggestions: [] };
    await expect(researchFacts(research, bare)).rejects.toMatchObject({
      code: 'not-in-programme',
      facts: { section: 'fieldResearch' },
    });
  });
});
