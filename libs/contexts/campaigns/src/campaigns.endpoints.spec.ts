import { understand } from '@pacesetter/testing/endpoints';
import { campaignEndpoints } from './campaigns.endpoints';

const subject = { organizationId: 'brigade-149' };
const place = { campaignId: 'gansu', subject };
const owed = { ...place, obligation: 'plan' };
const launch = { campaignId: 'gansu', programmeId: 'gansu-2010', version: 1, rootOrganizationId: 'bureau' };
const batch = { campaignId: 'gansu', batchId: 'b-1', action: 'waive-obligation', obligation: 'plan', perMinute: 600 };

const understood = (command: string, body: object) => understand(campaignEndpoints, command, body);

describe('campaigns over HTTP', () => {
  it.each([
    ['AdvancePhase', { campaignId: 'gansu', from: 'mobilize' }],
    ['AdvancePhase', { campaignId: 'gansu', into: 'compete' }],
    ['ExtendPhase', { campaignId: 'gansu', phase: 'mobilize', endsOn: '2010-06-10' }],
    ['PauseCampaign', { campaignId: 'gansu', reason: '抗洪' }],
    ['ResumeCampaign', { campaignId: 'gansu' }],
    ['CancelCampaign', { campaignId: 'gansu' }],
    ['MigrateCampaign', { campaignId: 'gansu', version: 2 }],
  ])('%s concerns the campaign as a whole', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: { campaignId: 'gansu' } });
  });

  it.each([
    ['LaunchCampaign', launch, 'bureau'],
    ['OrderBatch', { ...batch, selection: { under: 'region', levels: ['team'] } }, 'region'],
    [
      'RecordContactVisit',
      { campaignId: 'gansu', organizationId: 'brigade-149', found: '缺水', help: '打井' },
      'brigade-149',
    ],
    ['SubmitPlan', { ...owed, title: '方案', carriedOver: [{ key: 'wells', text: '打井' }] }, 'brigade-149'],
    ['ApprovePlan', owed, 'brigade-149'],
    ['ReturnPlan', { ...owed, remarks: '补充' }, 'brigade-149'],
    ['RecordActivity', { ...owed, items: [], note: '已开展', attendance: 30 }, 'brigade-149'],
    ['ChooseOptionalActivity', owed, 'brigade-149'],
    ['OrderObligation', owed, 'brigade-149'],
    ['RemindOfObligation', owed, 'brigade-149'],
    ['WaiveObligation', owed, 'brigade-149'],
    ['FormLeadingGroup', { ...place, posts: [{ role: 'leader', name: '王', personId: 'w' }] }, 'brigade-149'],
    ['AssignContactPoint', { ...place, leader: '王' }, 'brigade-149'],
    ['DeclareOwnDays', { ...place, days: [{ from: '2010-10-08', working: false }] }, 'brigade-149'],
  ])('%s concerns one organisation', async (command, body, organizationId) => {
    expect(await understood(command, body)).toMatchObject({ concerns: { campaignId: 'gansu', organizationId } });
  });

  it.each([
    ['AdvancePhase', { campaignId: 'gansu' }, ['from']],
    ['AdvancePhase', { campaignId: 'gansu', from: 'mobilize', into: 'compete' }, ['into']],
    ['LaunchCampaign', { ...launch, startsOn: '15 May' }, ['startsOn']],
    ['OrderBatch', { ...batch, selection: {} }, ['selection.under']],
    ['OrderBatch', { ...batch, action: 'delete', selection: { under: 'a' } }, ['action']],
    ['DeclareOwnDays', { ...place, days: [{ from: '2010-10-08' }] }, ['days.0.working']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understood(command, body)).toEqual({ wrong });
  });
});
