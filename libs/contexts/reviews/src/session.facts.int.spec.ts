import { join } from 'node:path';
import { campaignsContext } from '@pacesetter/campaigns/module';
import { definitionsFolder, loadProgramme, type ProgrammeDefinition } from '@pacesetter/programmes';
import { type Histories, testDatabase, type TestDatabase, viewedReader } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId, commented, subject } from '../test/reviewed';
import { member, members } from '../test/session';
import { selfReviewFacts } from './self-review.facts';
import { roundFacts, sessionFacts, recusalFacts } from './session.facts';
import { reviewLedger } from './views/review-ledger/review-ledger.projection';

const { organizationId } = subject;
const { definition: xuefu } = loadProgramme(join(definitionsFolder(), 'xuefu-street.yaml'));
const round = 'first';

/** Reviews in all directions, and members who state theirs first: Xuefu's, in the campaign of these tests. */
const inAllDirections = (definition: ProgrammeDefinition): ProgrammeDefinition => ({
  ...definition,
  massReview: xuefu.massReview,
  reviews: { ...xuefu.reviews, self: { perPledgeItem: true, membersFirst: 0.5 } } as ProgrammeDefinition['reviews'],
});

const recused = { campaignId, subject: member('li'), reviewer: 'wu', relation: 'kin', why: 'cousins', by: 'wu' };
const obligation = 'leader-comments';

function histories(change = inAllDirections): Histories {
  const dueAt = '2010-09-30T16:00:00.000Z';
  return {
    ...gansuCampaign({
      campaignId,
      participants: [
        { subject: { organizationId: 'bureau' } },
        { subject, superiorId: 'bureau' },
        { subject: { organizationId: 'brigade-133' }, superiorId: 'bureau' },
        ...members.map((memberId) => ({ subject: member(memberId), superiorId: organizationId })),
      ],
      obligations: [{ obligation, kind: 'leader-comment', dueAt }],
      change,
    }),
    [`review-${campaignId}~${organizationId}`]: [{ ...commented(90), data: { ...commented(90).data, obligation } }],
    [`review-${campaignId}~${organizationId}~li`]: [
      { type: 'ReviewerRecused', data: recused },
      {
        type: 'SelfReviewRecorded',
        data: { campaignId, subject: member('li'), reviewId: 'self-1', statement: 'I did.', score: 90 },
      },
    ],
  };
}

describe('what decisions about sessions and rounds of reviews know', () => {
  let database: TestDatabase;
  const reader = (change?: typeof inAllDirections) =>
    viewedReader(database.pool, [...campaignsContext.projections, reviewLedger], histories(change));

  beforeEach(async () => {
    database = await testDatabase();
  });

  afterEach(() => database.drop());

  it('is, of members who review each other: all of them, how long, and who stands back from whom', async () => {
    const facts = await sessionFacts({ campaignId, organizationId, kind: 'peer', round }, await reader());
    expect(facts.reviewers).toEqual(members.map((id) => ({ id, organizationId })));
    expect(facts.subjects).toEqual(members.map(member));
    expect(facts.recused).toEqual([{ reviewer: 'wu', subject: member('li'), relation: 'kin' }]);
    expect(facts.rules).toMatchObject({ minimumTurnout: 0.6, minimumReviewers: 2, sealed: true, judges: 0 });
    expect(facts.rules?.grades.length).toBeGreaterThan(1);
    expect(facts.rules?.closesAt.startsWith('2010-06-1')).toBe(true);
  });

  it('is, of those who review the organisation above: every one directly below', async () => {
    const bureau = { campaignId, organizationId: 'bureau', round };
    const facts = await sessionFacts({ ...bureau, kind: 'upward' }, await reader());
    const below = ['brigade-133', 'brigade-149'];
    expect(facts.reviewers).toEqual(below.map((id) => ({ id, organizationId: id })));
    expect(facts.subjects).toEqual([{ organizationId: 'bureau' }]);
    expect(facts.rules).toMatchObject({ minimumReviewers: 1 });
  });

  it('is, of a panel: whom it can judge, and no judge of its own accord', async () => {
    const facts = await sessionFacts({ campaignId, organizationId: 'bureau', kind: 'judges', round }, await reader());
    expect(facts).toMatchObject({ reviewers: [], rules: { judges: 3, normalisation: 'z-score', grades: [] } });
    expect(facts.subjects).toEqual(['brigade-133', 'brigade-149'].map((id) => ({ organizationId: id })));
  });

  it('is that the programme has no such reviews', async () => {
    const bare = await reader((definition) => ({ ...definition, reviews: undefined }));
    expect(await sessionFacts({ campaignId, organizationId, kind: 'peer', round }, bare)).not.toHaveProperty('rules');
  });

  it('is by which relations somebody stands back', async () => {
    const standing = await recusalFacts({ campaignId, organizationId, kind: 'peer', round }, await reader());
    expect(standing).toMatchObject({ status: 'running', enrolled: true, relations: ['kin', 'interest'] });
  });

  it('is, of a superior’s round: everyone below, and who has been covered', async () => {
    const facts = await roundFacts({ campaignId, organizationId: 'bureau', obligation }, await reader());
    expect(facts).toMatchObject({ below: ['brigade-133', 'brigade-149'], covered: ['brigade-149'] });
    const ofBranch = await roundFacts({ campaignId, organizationId, obligation }, await reader());
    expect(ofBranch.below).toEqual(members);
  });

  it('is, of a review of the own work: how many members have stated theirs', async () => {
    const review = { campaignId, subject, statement: 'We did.' };
    expect(await selfReviewFacts(review, await reader())).toMatchObject({
      pledged: [],
      perPledgeItem: true,
      members: { stated: 1, of: 3, needed: 2 },
    });
    const own = await selfReviewFacts({ ...review, subject: member('li') }, await reader());
    expect(own).not.toHaveProperty('members');
  });
});
