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

  it('is nothing about a campaign that there is not', async () => {
    const refused = superiorFacts({ ...concerned, campaignId: 'atlantis' }, reader);
    await expect(refused).rejects.toMatchObject({ code: 'campaign-unknown' });
  });
});
