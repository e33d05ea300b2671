import type { CampaignEvent } from '@pacesetter/campaigns';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { factReader } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId, concerned, ofMember, subject } from '../test/reviewed';
import { leaderCommentFacts, massReviewFacts, superiorFacts } from './review.facts';

const reader = factReader(
  gansuCampaign({
    campaignId,
    participants: [
      { subject, superiorId: 'bureau' },
      { subject: { organizationId: 'bureau' } },
      { subject: ofMember.subject, superiorId: 'brigade-149' },
    ],
    obligations: [{ obligation: 'members-review', kind: 'mass-review', dueAt: '2010-06-30T16:00:00.000Z' }],
  }),
);

/** Into the phase that asks the masses. */
const [first, second] = ['broad-mobilization', 'full-striving'] as const;
const until = '2011-06-30T16:00:00.000Z';
const striving: readonly CampaignEvent[] = [
  { type: 'PhaseEntered', data: { campaignId, phase: first, kind: 'mobilize', endsAt: until, by: 'gate' } },
  { type: 'PhaseLeft', data: { campaignId, phase: first, by: 'gate' } },
  { type: 'PhaseEntered', data: { campaignId, phase: second, kind: 'compete', endsAt: until, by: 'gate' } },
];

type Phase = ProgrammeDefinition['phases'][number];

function secretly(phase: Phase): Phase {
  return { ...phase, activities: phase.activities.map((activity) => ({ ...activity, secretBallot: true })) };
}

const comment = { ...concerned, score: 90, comment: '' };
const part = { status: 'running', rule: 'gansu-2010@1', enrolled: true };
const opened = { kind: 'mass-review', subject: 'organization' };

describe('what decisions about a ledger know', () => {
  it('is who stands above: for a member the own organisation, for the root nobody', async () => {
    expect(await superiorFacts(concerned, reader)).toEqual({ ...part, superiorId: 'bureau' });
    expect(await superiorFacts(ofMember, reader)).toEqual({ ...part, superiorId: 'brigade-149' });
    const root = { campaignId, subject: { organizationId: 'bureau' } };
    expect(await superiorFacts(root, reader)).toEqual({ ...part, superiorId: undefined });
  });

  it('is whether the subject takes part', async () => {
    const stranger = { campaignId, subject: { organizationId: 'stranger' } };
    expect(await superiorFacts(stranger, reader)).toMatchObject({ enrolled: false });
  });

  it('is the obligation that is answered', async () => {
    expect(await leaderCommentFacts({ ...comment, obligation: 'members-review' }, reader)).toMatchObject({ opened });
    expect(await leaderCommentFacts({ ...comment, obligation: 'unheard-of' }, reader)).not.toHaveProperty('opened');
    expect(await leaderCommentFacts(comment, reader)).not.toHaveProperty('opened');
  });

  it('is the programme’s grades for a tally', async () => {
    const review = { ...concerned, obligation: 'members-review', eligible: 10, tally: {} };
    const facts = await massReviewFacts(review, reader);
    expect(facts).toMatchObject({ superiorId: 'bureau', opened, minimumTurnout: 0.5 });
    expect(facts.grades.map(({ key, score }) => `${key} ${score}`)).toEqual([
      'satisfied 100',
      'fairly-satisfied 80',
      'dissatisfied 0',
    ]);
  });

  it('is whether the masses are to be asked by secret ballot', async () => {
    const bySecretBallot = factReader(
      gansuCampaign({
        campaignId,
        participants: [{ subject, superiorId: 'bureau' }, { subject: ofMember.subject }],
        obligations: [{ obligation: 'members-review', kind: 'mass-review', dueAt: '2010-06-30T16:00:00.000Z' }],
        since: striving,
        change: (definition) => ({ ...definition, phases: definition.phases.map(secretly) }),
      }),
    );
    const asked = async (change: object, facts = bySecretBallot) =>
      (await massReviewFacts({ ...concerned, eligible: 10, tally: {}, ...change }, facts)).bySecretBallot;
    const obligation = 'members-review';
    expect([await asked({ obligation }), await asked({})]).toEqual([true, true]);
    expect([await asked({ obligation }, reader), await asked({}, reader)]).toEqual([false, false]);
    expect([await asked({ ...ofMember }), await asked({ reviewers: 'peers' })]).toEqual([false, false]);
  });

  it('is nothing about a campaign that there is not', async () => {
    const refused = superiorFacts({ ...concerned, campaignId: 'atlantis' }, reader);
    await expect(refused).rejects.toMatchObject({ code: 'campaign-unknown' });
  });
});
