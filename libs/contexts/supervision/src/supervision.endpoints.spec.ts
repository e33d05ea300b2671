import { understand } from '@pacesetter/testing/endpoints';
import { commitContribution } from './draw/features/commit-contribution/commit-contribution';
import { supervisionEndpoints } from './supervision.endpoints';

const organizationId = 'brigade-149';
const place = { campaignId: 'gansu', subject: { organizationId } };
const member = { campaignId: 'gansu', subject: { organizationId, memberId: 'wang' } };
const order = { ...member, rectificationId: 'r-1' };
const due = { ...place, round: 'patrol-1' };
const ordered = { ...member, cause: { kind: 'finding', ref: 'v-1/f-1' }, text: '补学', listed: true };
const visit = { ...place, kind: 'routine', inspectors: ['li', 'zhao'], findings: [] };
const answer = { item: 'study', met: true, note: '已学', evidence: [{ kind: 'minutes', ref: 'm-1' }] };
const meeting = { invited: 12, present: 10, topics: ['作风'] };
const contribution = { campaignId: 'gansu', key: 'random-1', party: 'masses', commitment: 'ab'.repeat(32) };

const understood = (command: string, body: object) => understand(supervisionEndpoints, command, body);

describe('supervision over HTTP', () => {
  it.each([
    ['AssignInspectors', { ...due, inspectors: ['li', 'zhao'] }],
    ['RecuseInspector', { ...due, inspectorId: 'li', reason: '亲属' }],
    ['RecordVisit', { ...visit, round: 'patrol-1', answers: [answer] }],
    ['RecordVisit', { ...visit, meeting, obligation: 'visit', owedBy: { organizationId: 'bureau' } }],
    ['DeclareRelation', { campaignId: 'gansu', inspectorId: 'li', organizationId, relation: '亲属在该单位' }],
  ])('%s concerns the organisation that is visited', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: { campaignId: 'gansu', organizationId } });
  });

  it.each([
    ['OrderRectification', { ...ordered, rung: 'criticise' }],
    ['SubmitRectification', { ...order, statement: '已整改' }],
    ['ReportProgress', { ...order, text: '过半' }],
    ['VerifyRectification', order],
    ['ReturnRectification', { ...order, remarks: '不到位', deadline: '2011-09-01T00:00:00+08:00' }],
    ['ListRectification', order],
    ['ExtendRectification', { ...order, deadline: '2011-09-01T00:00:00+08:00' }],
    ['CommendInCircular', { ...member, text: '表扬' }],
    ['CirculateCriticism', { ...member, text: '批评', reason: '屡教不改' }],
    ['CloseAccountability', { ...member, accountabilityId: 'a-1' }],
  ])('%s concerns who is supervised', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: { campaignId: 'gansu', ...member.subject } });
  });

  it.each([
    ['ListInspector', { campaignId: 'gansu', inspectorId: 'li', name: '李', organizationId: 'bureau' }],
    ['CallDraw', { campaignId: 'gansu', key: 'random-1', kind: 'random' }],
    ['CommitContribution', contribution],
    ['RevealContribution', { campaignId: 'gansu', key: 'random-1', party: 'masses', value: 'cd'.repeat(32) }],
    ['RecordPublicValue', { campaignId: 'gansu', key: 'random-1', value: '03 11 27', source: '福利彩票' }],
  ])('%s concerns the campaign as a whole', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: { campaignId: 'gansu' } });
  });

  it.each([
    ['AssignInspectors', { ...due, subject: member.subject, inspectors: [] }, ['subject.memberId']],
    ['RecordVisit', { ...visit, kind: 'surprise' }, ['kind']],
    ['RecordVisit', { ...visit, answers: [{ ...answer, met: 'yes' }] }, ['answers.0.met']],
    ['RecordVisit', { ...visit, meeting: { ...meeting, present: 0 } }, ['meeting.present']],
    ['OrderRectification', { ...ordered, cause: { kind: 'mood', ref: 'x' } }, ['cause.kind']],
    ['OrderRectification', { ...ordered, deadline: '2011-09-01T00:00:00Z' }, ['deadline']],
    ['ExtendRectification', { ...order, deadline: '2011-09-01' }, ['deadline']],
    ['CallDraw', { campaignId: 'gansu', key: 'random-1', kind: 'random', round: 'random-1' }, ['round']],
    ['CommitContribution', { ...contribution, commitment: 'ab'.repeat(33) }, ['commitment']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understood(command, body)).toEqual({ wrong });
  });

  it('a draw is one of the campaign that is named, whatever the access to others', () => {
    const endpoint = supervisionEndpoints.find(({ feature }) => feature.command === commitContribution.command);
    const data: unknown = endpoint?.data?.(contribution as never);
    const { key: _, ...said } = contribution;
    expect(data).toEqual({ ...said, drawId: 'gansu~random-1' });
  });
});
