import { factReader, type Histories, TEST_TIME } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId, subject, supervised } from '../test/supervised';
import { mattersOpen } from './matters-open.facts';
import { leftoverFacts, overdueFacts, supervisionFacts } from './supervision.facts';

const member = { ...subject, memberId: 'li' };
const participants = [{ subject, superiorId: 'bureau' }, { subject: member }];
const obligations = [{ obligation: 'implementation-plan', kind: 'plan', dueAt: TEST_TIME }];
const campaign = gansuCampaign({ campaignId, participants, obligations });
const paused = [
  { type: 'CampaignPaused', data: { campaignId, at: '2010-06-05T01:00:00.000Z' } },
  {
    type: 'CampaignResumed',
    data: { campaignId, pausedAt: '2010-06-05T01:00:00.000Z', at: '2010-06-08T01:00:00.000Z' },
  },
];

function withMore(more: Histories): Histories {
  const merged = Object.entries(more).map(([stream, events]) => [stream, [...(campaign[stream] ?? []), ...events]]);
  return { ...campaign, ...(Object.fromEntries(merged) as Histories) };
}

describe('what supervision knows', () => {
  it('the ladder, deadlines in the calendar, and who stands above', async () => {
    const known = await supervisionFacts(supervised, factReader(campaign));
    expect(known).toMatchObject({
      ...{ status: 'running', rule: 'gansu-2010@1', enrolled: true, superiorIds: ['bureau'], rectifyWithin: 'P30D' },
      ladder: { triggers: { 'obligation-overdue': { rung: 'criticise', after: 'P3D' } } },
    });
    expect(known.ladder.triggers['rectification-overdue']).toEqual({ rung: 'circulate-criticism', after: undefined });
    expect(known.ladder.rungs.map(({ key }) => key)).toEqual([
      'criticise',
      'order-rectification',
      'circulate-criticism',
      'hold-accountable',
    ]);
    expect(known.after('P1M')).toBe('2010-07-01T01:00:00.000Z');
    const ofMember = await supervisionFacts({ campaignId, subject: member }, factReader(campaign));
    expect(ofMember.superiorIds).toEqual(['brigade-149', 'bureau']);
  });

  it('pauses after the moment at which a deadline was set, not those before', async () => {
    const known = await supervisionFacts(supervised, factReader(withMore({ [`campaign-${campaignId}`]: paused })));
    const deadline = '2010-07-01T01:00:00.000Z';
    expect(known.postponed(deadline, TEST_TIME)).toBe('2010-07-04T01:00:00.000Z');
    expect(known.postponed(deadline, '2010-06-09T01:00:00.000Z')).toBe(deadline);
  });

  it('nothing of a campaign that does not exist', async () => {
    const asked = async () => supervisionFacts({ campaignId: 'other', subject }, factReader({}));
    await expect(asked()).rejects.toMatchObject({ code: 'campaign-unknown' });
  });

  it('whether an overdue obligation has been settled meanwhile', async () => {
    const overdue = { ...supervised, obligation: 'implementation-plan' };
    expect((await overdueFacts(overdue, factReader(campaign))).settled).toBe(false);
    const fulfilled = { ...overdue, evidence: { kind: 'plan', ref: '1' }, late: true };
    const stream = `participation-${campaignId}~brigade-149`;
    const settled = withMore({ [stream]: [{ type: 'ObligationFulfilled', data: fulfilled }] });
    expect((await overdueFacts(overdue, factReader(settled))).settled).toBe(true);
  });

  it('which carried-over items are left, once the listing has begun', async () => {
    const item = { topic: 'service', text: '', dueAt: TEST_TIME, carriedOver: true };
    const pledged = { obligation: 'pledge', items: [{ key: 'roof', ...item }], selfCheckBy: '', verifyBy: '' };
    const broken = { items: [{ key: 'roof', outcome: 'broken', carriedOver: true }], outcome: 'broken' };
    const phases = ['mobilize', 'strive', 'rectify'].flatMap((phase, index) => [
      ...(index === 0 ? [] : [{ type: 'PhaseLeft', data: { campaignId, phase, by: 'gate' } }]),
      { type: 'PhaseEntered', data: { campaignId, phase, kind: 'compete', endsAt: '', by: 'gate' } },
    ]);
    const histories = (entered: readonly { type: string; data: unknown }[]) =>
      withMore({
        [`campaign-${campaignId}`]: entered,
        [`pledge-${campaignId}~brigade-149`]: [
          { type: 'PledgePublished', data: { ...supervised, ...pledged } },
          { type: 'PledgeVerified', data: { ...supervised, ...broken } },
        ],
      });
    const leftover = { ...supervised, item: 'roof' };
    expect(await leftoverFacts(leftover, factReader(histories([])))).toMatchObject({ listingBegun: false, open: true });
    expect(await leftoverFacts(leftover, factReader(histories(phases)))).toMatchObject({ listingBegun: true });
    expect(await leftoverFacts({ ...leftover, item: 'road' }, factReader(histories(phases)))).toMatchObject({
      open: false,
    });
  });

  it('what is open against a subject', async () => {
    expect(await mattersOpen(factReader(campaign), supervised)).toEqual({ rectifications: 0, accountability: 0 });
  });
});
