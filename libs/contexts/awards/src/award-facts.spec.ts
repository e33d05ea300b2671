import { dayOf } from '@pacesetter/programmes';
import { factReader, type Histories, TEST_TIME } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import {
  campaignId,
  candidate,
  closed,
  days,
  nominated,
  noticed,
  objected,
  opened,
  placed,
  round,
  subject,
} from '../test/candidates';
import { nominationFacts, objectionFacts, refusalFacts } from './award.facts';
import { scheduleFacts } from './award-round.facts';
import { conferralFacts, eligibilityFacts } from './eligibility.facts';

const participants = [{ subject: { organizationId: 'bureau' } }, { subject, superiorId: 'bureau' }];
const obligations = [{ obligation: 'plan', kind: 'plan', dueAt: days(20) }];
const campaign = gansuCampaign({ campaignId, participants, obligations });
const roundStream = `awardround-${campaignId}~${round.round}`;
const own = `award-${campaignId}~${round.round}~${candidate.award}~${subject.organizationId}`;
const at = (more: Histories, now: string) => factReader({ ...campaign, ...more }, now);

describe('what awards know', () => {
  it('the rounds of the programme, on the campaign’s own days', async () => {
    const { rounds } = await scheduleFacts({ campaignId }, at({}, TEST_TIME));
    const opening = rounds.map(({ round: key, opensAt }) => [key, dayOf(opensAt, 'Asia/Shanghai')]);
    expect(opening).toEqual([
      ['anniversary-2011', '2011-05-20'],
      ['july-2012', '2012-05-15'],
    ]);
  });

  it('whether nominations are open, and who stands above', async () => {
    const nomination = { ...candidate, statement: '' };
    const open = { [roundStream]: [opened()] };
    const known = await nominationFacts(nomination, at(open, days(9)));
    expect(known).toMatchObject({ open: true, offeredTo: 'organization', enrolled: true, superiorId: 'bureau' });
    expect((await nominationFacts(nomination, at(open, days(10)))).open).toBe(false);
    expect((await nominationFacts(nomination, at({ [roundStream]: [opened(), closed] }, days(9)))).open).toBe(false);
    const root = { ...nomination, subject: { organizationId: 'bureau' } };
    expect((await nominationFacts(root, at(open, days(9)))).superiorId).toBe('bureau');
  });

  it('whether a candidate is on public notice, and has a place', async () => {
    const noticedRound = { [roundStream]: [opened(), closed, noticed] };
    const objection = { ...candidate, text: '' };
    expect((await objectionFacts(objection, at(noticedRound, days(16)))).onNotice).toBe(true);
    expect((await objectionFacts(objection, at(noticedRound, days(17)))).onNotice).toBe(false);
    const full = { [roundStream]: [opened(1), closed, noticed, placed(subject.organizationId)] };
    expect((await conferralFacts(candidate, at(full, days(30)))).placeTaken).toBe(true);
    const other = { ...candidate, subject: { organizationId: 'brigade-133' } };
    const known = await refusalFacts(other, at(full, days(30)));
    expect(known).toMatchObject({ open: false, placeTaken: false, places: { quota: 1 } });
    expect(known.places?.taken.size).toBe(1);
  });

  it('each condition with what the streams say, and what is missing', async () => {
    const question = { ...candidate, stage: 'decision' } as const;
    const histories = { [roundStream]: [opened(), closed, noticed], [own]: [nominated('superior'), objected()] };
    const known = await eligibilityFacts(question, at(histories, days(30)));
    expect(known.stageReached).toBe(true);
    const missing = known.conditions.filter(({ met }) => !met).map(({ condition }) => condition);
    expect(missing).toEqual([
      'obligations-done',
      'masses-satisfied',
      'masses-took-part',
      'standing-advanced',
      'objections-settled',
    ]);
    const [first] = known.conditions;
    expect(first).toMatchObject({ met: false, inputs: { 'obligations.open': 1 }, shortfall: { by: 1 } });
    expect((await eligibilityFacts(question, at(histories, days(29)))).stageReached).toBe(false);
  });

  it('takes the public notice to end well before it has begun', async () => {
    const question = { ...candidate, stage: 'nomination' } as const;
    const review = { reviewId: 'r', reviewers: 'masses', eligible: 10, cast: 9, tally: {}, valid: true };
    const ledger = [
      { type: 'MassReviewRecorded', data: { ...review, turnout: 0.9, satisfaction: 95 } },
      { type: 'AssessmentRecorded', data: { assessmentId: 'a', score: 92.5, band: 'advanced', followUp: {} } },
    ];
    const histories = { [roundStream]: [opened(), closed], [`review-${campaignId}~brigade-149`]: ledger };
    const known = await eligibilityFacts(question, at(histories, days(10)));
    expect(known.score).toBe(92.5);
    expect(known.conditions.filter(({ met }) => !met)).toEqual([]);
  });

  it('nothing of a campaign that does not exist', async () => {
    const asked = async () => conferralFacts({ ...candidate, campaignId: 'other' }, factReader({}));
    await expect(asked()).rejects.toMatchObject({ code: 'campaign-unknown' });
  });
});
