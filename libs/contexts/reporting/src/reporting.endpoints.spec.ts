import { understand } from '@pacesetter/testing/endpoints';
import { reportingEndpoints } from './reporting.endpoints';

const here = { campaignId: 'luliang', organizationId: 'branch-2' };
const bulletin = { campaignId: 'luliang', bulletinId: 'b-1' };
const meeting = { campaignId: 'luliang', meetingId: 'm-1' };
const mechanism = { campaignId: 'luliang', mechanismId: 'x-1' };
const draft = { ...bulletin, ...here, kind: 'progress', title: '简报第一期', text: '进展顺利', about: [] };
const called = { ...meeting, ...here, kind: 'life', title: '民主生活会', plannedFor: '2010-03-01T01:00:00.000Z' };
const attendance = { present: ['wang'], absent: [{ memberId: 'li', reason: '出差' }], guests: 3 };
const rule = { ...mechanism, ...here, area: 'study', title: '学习制度', text: '每月一次', experience: '坚持学习' };
const officer = { ...here, officer: 'chair' };
const section = { key: 'work', text: '一年来' };
const research = {
  ...here,
  researchId: 'r-1',
  team: ['赵'],
  findings: [{ topic: 'study', text: '扎实' }],
  suggestions: [],
};

describe('reporting over HTTP', () => {
  it.each([
    ['DraftBulletin', { ...draft, about: [{ organizationId: 'branch-3' }] }],
    ['CallMeeting', { ...called, agenda: [{ key: 'criticism', text: '批评' }, { text: '其他' }], obligation: 'life' }],
    ['ProposeMechanism', rule],
    ['DefineOfficerReview', { ...here, officers: [{ key: 'chair', name: '张', personId: 'p-1' }] }],
    ['SubmitOfficerReport', { ...officer, sections: [section] }],
    ['ReviewOfficer', { ...officer, eligible: 30, tally: { good: 28, poor: 1 } }],
    ['RecordOfficerImprovement', { ...officer, statement: '已改进' }],
    ['RecordFieldResearch', research],
  ])('%s concerns the organisation that it names', async (command, body) => {
    expect(await understand(reportingEndpoints, command, body)).toEqual({ concerns: here });
  });

  it.each([
    ['PublishBulletin', bulletin, { status: 'draft' }],
    ['CorrectBulletin', { ...bulletin, title: '更正', text: '数字有误', reason: '更正' }, { status: 'published' }],
    ['HoldMeeting', { ...meeting, ...attendance }, { status: 'called' }],
    ['FileMinutes', { ...meeting, minutes: '纪要', resolutions: ['继续'] }, { status: 'held' }],
    ['EndorseMechanism', mechanism, { status: 'proposed' }],
    ['ReturnMechanism', { ...mechanism, remarks: '补充' }, { status: 'proposed' }],
    ['AdoptMechanism', { ...mechanism, obligation: 'mechanism' }, { status: 'endorsed' }],
  ])('%s concerns the organisation whose it is, and none where there is nothing', async (command, body, state) => {
    const owned = { ...state, organizationId: 'branch-2' };
    expect(await understand(reportingEndpoints, command, body, owned)).toEqual({ concerns: here });
    expect(await understand(reportingEndpoints, command, body)).toEqual({ concerns: { campaignId: 'luliang' } });
  });

  it.each([
    ['SubmitReport', { sections: [section] }],
    ['AcceptReport', {}],
    ['ReturnReport', { remarks: '补充数据' }],
  ])('%s concerns who owes the report', async (command, said) => {
    const subject = { organizationId: 'branch-2', memberId: 'wang' };
    const body = { campaignId: 'luliang', subject, obligation: 'summary', ...said };
    expect(await understand(reportingEndpoints, command, body)).toEqual({ concerns: { ...here, memberId: 'wang' } });
  });

  it.each([
    ['DraftBulletin', { ...draft, kind: 'rumour' }, ['kind']],
    ['DraftBulletin', { ...draft, about: ['branch-3'] }, ['about']],
    ['CallMeeting', { ...called, agenda: [], plannedFor: 'soon' }, ['plannedFor']],
    ['HoldMeeting', { ...meeting, ...attendance, guests: -1 }, ['guests']],
    ['HoldMeeting', { ...meeting, ...attendance, absent: [{ memberId: 'li' }] }, ['absent.0.reason']],
    ['SubmitOfficerReport', { ...here, sections: [section] }, ['officer']],
    ['ReviewOfficer', { ...officer, eligible: 0, tally: {} }, ['eligible']],
    ['RecordFieldResearch', { ...research, team: [''] }, ['team']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understand(reportingEndpoints, command, body)).toEqual({ wrong });
  });
});
