import { factReader, TEST_TIME } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId, organizationId } from '../test/manned';
import { claimFacts, complaintFacts, observationFacts, settingFacts } from './post.facts';

const subject = { organizationId };
const reader = factReader(
  gansuCampaign({ campaignId, participants: [{ subject }, { subject: { ...subject, memberId: 'li' } }] }),
);
const standing = { status: 'running', rule: 'gansu-2010@1' };

describe('facts about posts', () => {
  it('name the kinds that the programme has, and whether they are for such an organisation', async () => {
    const facts = await settingFacts({ campaignId, organizationId, kind: '', name: '', duties: '' }, reader);
    expect(facts).toMatchObject({ ...standing, enrolled: true });
    // The organisation of this history is of no type that the programme sets posts for.
    expect(facts.kinds).toEqual([
      { key: 'model-counter', capacity: 2, fits: false },
      { key: 'pioneer-post', capacity: 1, fits: false },
      { key: 'responsibility-area', capacity: 3, fits: false },
    ]);
  });

  it('say whether a member takes part there, and how many posts one can hold', async () => {
    const claim = { campaignId, organizationId, postId: 'p', memberId: 'li' };
    expect(await claimFacts(claim, reader)).toEqual({ ...standing, enrolled: true, perMember: 1 });
    expect(await claimFacts({ ...claim, memberId: 'wang' }, reader)).toMatchObject({ enrolled: false });
  });

  it('count the time to answer from now on, and pauses', async () => {
    const { answerBy } = await observationFacts({ campaignId }, reader);
    expect(answerBy).toBe('2010-06-11T01:00:00.000Z');
    const pausedTwoDays = factReader(
      gansuCampaign({
        campaignId,
        participants: [],
        since: [
          { type: 'CampaignPaused', data: { campaignId, at: TEST_TIME } },
          {
            type: 'CampaignResumed',
            data: { campaignId, pausedAt: TEST_TIME, at: '2010-06-03T01:00:00.000Z' },
          },
        ],
      }),
    );
    const { postponed } = await complaintFacts({ campaignId }, pausedTwoDays);
    expect(postponed(answerBy, TEST_TIME)).toBe('2010-06-13T01:00:00.000Z');
  });

  it('are not there without a campaign', async () => {
    const claim = { campaignId: 'nowhere', organizationId, postId: 'p', memberId: 'li' };
    await expect(claimFacts(claim, reader)).rejects.toMatchObject({ code: 'campaign-unknown' });
  });
});
