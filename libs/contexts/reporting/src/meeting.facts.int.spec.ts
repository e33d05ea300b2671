import { campaignsContext } from '@pacesetter/campaigns/module';
import { testDatabase, type TestDatabase, viewedReader } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { called, campaignId, meetingRef, organizationId, subject } from '../test/reported';
import { holdFacts } from './meeting.facts';

describe('what the record of a meeting has to account for', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterAll(() => database.drop());

  const reader = () => {
    const people = ['zhao', 'li'].map((memberId) => ({ subject: { organizationId, memberId } }));
    const elsewhere = { subject: { organizationId: 'branch-2', memberId: 'wu' } };
    const campaign = gansuCampaign({ campaignId, participants: [{ subject }, ...people, elsewhere] });
    const histories = { ...campaign, [`meeting-${campaignId}~${meetingRef.meetingId}`]: [called] };
    return viewedReader(database.pool, campaignsContext.projections, histories);
  };

  it('is everybody who takes part at the organisation that has called it, and the quorum', async () => {
    expect(await holdFacts(meetingRef, await reader())).toMatchObject({ members: ['li', 'zhao'], quorum: 0.5 });
  });

  it('is nobody where no meeting was called', async () => {
    const facts = await holdFacts({ ...meetingRef, meetingId: 'another' }, await reader());
    expect(facts).toEqual({ status: 'running', rule: 'gansu-2010@1', members: [] });
  });
});
