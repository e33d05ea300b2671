import type { ParticipationEvent } from '@pacesetter/campaigns';
import { factReader } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId, concerned, item, obligation, subject } from '../test/pledged';
import { missedCheckFacts, publicationFacts, selfCheckFacts, superiorFacts } from './pledge.facts';

const member = { ...subject, memberId: 'li' };

const planned: ParticipationEvent = {
  type: 'PlanSubmitted',
  data: {
    ...concerned,
    obligation: 'implementation-plan',
    planId: 'plan-1',
    submittedAt: '2010-05-20T00:00:00.000Z',
    title: 'Plan',
    carriedOver: [{ key: 'roof', text: 'Mend the roof.' }],
  },
};

const reader = factReader(
  gansuCampaign({
    campaignId,
    participants: [
      { subject, superiorId: 'bureau', since: [planned] },
      { subject: { organizationId: 'bureau' } },
      { subject: member, superiorId: 'brigade-149' },
    ],
    obligations: [{ obligation, kind: 'pledge', dueAt: '2010-05-31T16:00:00.000Z' }],
  }),
);

const standing = { status: 'running', rule: 'gansu-2010@1' };

describe('what the decision to publish a pledge knows', () => {
  const items = [item('a', { dueAt: '2010-12-31T16:00:00.000Z' }), item('b', { dueAt: '2011-05-31T16:00:00.000Z' })];

  it('comes from the campaign, its programme and the subject’s plan', async () => {
    expect(await publicationFacts({ ...concerned, obligation, items }, reader)).toEqual({
      ...standing,
      enrolled: true,
      obligationKind: 'pledge',
      topics: ['carried-over', 'scientific-development', 'harmony', 'service', 'organization'],
      window: { startsAt: '2010-05-14T16:00:00.000Z', endsAt: '2012-11-07T16:00:00.000Z' },
      plannedFixIts: ['roof'],
      selfCheckBy: '2011-06-07T16:00:00.000Z',
      verifyBy: '2011-06-27T16:00:00.000Z',
    });
  });

  it('does not count days from a date that is none', async () => {
    const command = { ...concerned, obligation: 'unheard-of', items: [item('a', { dueAt: 'soon' })] };
    const facts = await publicationFacts(command, reader);
    expect(facts).toMatchObject({ obligationKind: undefined, selfCheckBy: '2010-05-21T16:00:00.000Z' });
  });

  it('says who takes no part', async () => {
    const command = { campaignId, subject: { organizationId: 'stranger' }, obligation, items };
    expect(await publicationFacts(command, reader)).toMatchObject({ enrolled: false, plannedFixIts: [] });
  });
});

describe('what the other decisions about a pledge know', () => {
  it('is the kind of the obligation that is answered', async () => {
    const known = await selfCheckFacts({ ...concerned, items: [], obligation }, reader);
    expect(known).toMatchObject({ ...standing, obligationKind: 'pledge' });
    expect(await selfCheckFacts({ ...concerned, items: [] }, reader)).toMatchObject({ obligationKind: undefined });
  });

  it('is until when there is time to verify what is self-checked now', async () => {
    const { verifyBy } = await selfCheckFacts({ ...concerned, items: [] }, reader);
    expect(verifyBy() > reader.now).toBe(true);
  });

  it('is how pauses move the days, and whose turn it is', async () => {
    const missed = { ...concerned, obligation, check: 'verification' } as const;
    const { postponed, ...known } = await missedCheckFacts(missed, reader);
    expect(known).toEqual({ ...standing, superiorId: 'bureau' });
    expect(postponed(reader.now, reader.now)).toBe(reader.now);
  });

  it('is who stands above: for a member the own organisation, for the root nobody', async () => {
    expect(await superiorFacts(concerned, reader)).toEqual({ ...standing, superiorId: 'bureau' });
    expect(await superiorFacts({ campaignId, subject: member }, reader)).toEqual({
      ...standing,
      superiorId: 'brigade-149',
    });
    const root = { campaignId, subject: { organizationId: 'bureau' } };
    expect(await superiorFacts(root, reader)).toEqual({ ...standing, superiorId: undefined });
  });

  it('is nothing about a campaign that there is not', async () => {
    const refused = superiorFacts({ campaignId: 'atlantis', subject }, reader);
    await expect(refused).rejects.toMatchObject({ code: 'campaign-unknown' });
  });
});
