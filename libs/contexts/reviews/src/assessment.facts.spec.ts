import type { Obligation } from '@pacesetter/campaigns';
import { factReader } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId, concerned, subject } from '../test/reviewed';
import { assessmentFacts, type MattersOpen } from './assessment.facts';
import type { ComponentKey } from './review.shapes';

const now = '2011-06-10T00:00:00.000Z';
const membersReview = { obligation: 'members-review', kind: 'mass-review', dueAt: '2010-06-30T16:00:00.000Z' };
const comment = { obligation: 'leader-comment', kind: 'leader-comment', dueAt: '2012-09-30T16:00:00.000Z' };
const interim = { obligation: 'interim-assessment', kind: 'assessment', dueAt: '2011-06-20T16:00:00.000Z' };

const nothing: MattersOpen = { rectifications: 0, accountability: 0 };
const massOf = (satisfaction: number) => ({ reviewId: 'tally-1', satisfaction, turnout: 0.8, valid: true });

function facts(
  obligations: readonly Pick<Obligation, 'obligation' | 'kind' | 'dueAt'>[] = [],
  mattersOpen: MattersOpen = nothing,
) {
  const participants = [{ subject, superiorId: 'bureau' }];
  const reader = factReader(gansuCampaign({ campaignId, participants, obligations }), now);
  const command = { ...concerned, superiorScore: 90, remarks: '', obligation: 'interim-assessment' };
  return assessmentFacts(() => Promise.resolve(mattersOpen))(command, reader);
}

/** The verdict when every part scored the same. */
async function verdict(score: number, { satisfaction = score, open = nothing, obligations = [interim] } = {}) {
  const { components, verdictOn } = await facts(obligations, open);
  return verdictOn(
    components.map((component) => ({ ...component, score, source: 'source-1' })),
    massOf(satisfaction),
  );
}

describe('what an assessment is decided on', () => {
  it('asks for the reviews of which the campaign has opened an obligation', async () => {
    const asked = async (...obligations: Parameters<typeof facts>[0][]) =>
      (await facts(obligations.flat() as [])).askedFor;
    expect(await asked([interim])).toEqual<ComponentKey[]>([]);
    expect(await asked([interim, membersReview])).toEqual<ComponentKey[]>(['mass']);
    expect(await asked([interim, membersReview, comment])).toEqual<ComponentKey[]>(['mass', 'leader']);
  });

  it('knows the parts, who assesses, and the obligation that is met', async () => {
    expect(await facts([interim])).toMatchObject({
      status: 'running',
      superiorId: 'bureau',
      opened: { kind: 'assessment', subject: 'organization' },
      components: [
        { key: 'superior', weight: 0.5 },
        { key: 'mass', weight: 0.3 },
        { key: 'leader', weight: 0.2 },
      ],
    });
  });
});

describe('the verdict by gansu-2010', () => {
  it('commends who is advanced', async () => {
    expect(await verdict(90)).toEqual({
      score: 90,
      band: 'advanced',
      followUp: { kind: 'commend', since: now, helper: false, circular: true },
      facts: {
        'mass.satisfaction': 90,
        'mass.turnout': 0.8,
        'obligations.overdue': 0,
        'rectifications.open': 0,
        'accountability.open': 0,
        'suggestions.open': 0,
      },
    });
  });

  it('gives the middle half a year to improve, counted in the programme’s calendar', async () => {
    const planBy = '2011-06-30T00:00:00.000Z';
    const followUp = { kind: 'improve', planBy, deadline: '2011-12-10T00:00:00.000Z', helper: false };
    expect(await verdict(70)).toMatchObject({ score: 70, band: 'middle', followUp });
  });

  it('rectifies who is backward, with a helper', async () => {
    const helperBy = '2011-06-20T00:00:00.000Z';
    const followUp = { kind: 'rectify', deadline: '2011-09-10T00:00:00.000Z', helper: true, helperBy };
    expect(await verdict(59.9)).toMatchObject({ band: 'backward', followUp });
  });

  it('holds against a high score what the masses say and what is open', async () => {
    expect(await verdict(90, { satisfaction: 79 })).toMatchObject({ score: 90, band: 'middle' });
    const open = { rectifications: 1, accountability: 0 };
    expect(await verdict(90, { open })).toMatchObject({ band: 'middle', facts: { 'rectifications.open': 1 } });
    const accountable = { rectifications: 0, accountability: 1 };
    expect(await verdict(90, { open: accountable })).toMatchObject({ band: 'backward' });
  });

  it('notes the obligations that are overdue', async () => {
    const obligations = [interim, membersReview];
    expect(await verdict(90, { obligations })).toMatchObject({ facts: { 'obligations.overdue': 1 } });
  });

  it('weighs what was held', async () => {
    const { verdictOn } = await facts();
    const part = (key: ComponentKey, weight: number, score: number) => ({ key, weight, score, source: 's' });
    expect(
      verdictOn([part('superior', 0.5, 80), part('mass', 0.3, 90), part('leader', 0.2, 70)], massOf(90)).score,
    ).toBe(81);
    expect(verdictOn([part('superior', 0.5, 80)], undefined)).toMatchObject({ score: 80, band: 'middle' });
  });
});
