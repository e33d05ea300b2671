import { understand } from '@pacesetter/testing/endpoints';
import { reviewEndpoints } from './reviews.endpoints';

const subject = { organizationId: 'brigade-149', memberId: 'wang' };
const about = { campaignId: 'gansu', subject };
const suggestion = { ...about, suggestionId: 's-1' };
const peers = { campaignId: 'gansu', organizationId: 'brigade-149', kind: 'peer', round: 'peer-review' };
const lower = { ...peers, kind: 'upward' };
const marks = [{ subject, grade: 'good' }];
const standsBack = { reviewer: 'li', relation: 'spouse', why: '夫妻' };
const holder = { campaignId: 'gansu', organizationId: 'brigade-149' };

const understood = (command: string, body: object) => understand(reviewEndpoints, command, body);

describe('reviews over HTTP', () => {
  it.each([
    ['RecordSelfReview', { ...about, statement: '已对照', items: [{ key: 'wells', outcome: 'kept', text: '打井' }] }],
    [
      'RecordLeaderComment',
      { ...about, score: 90, comment: '扎实', parts: { problems: '缺水' }, suggestions: ['打井'] },
    ],
    ['RecordMassReview', { ...about, method: { kind: 'paper' }, eligible: 30, tally: { good: 28 } }],
    ['RecordAssessment', { ...about, superiorScore: 88.5, remarks: '良好', obligation: 'assessment' }],
    ['RaiseSuggestion', { ...about, text: '打井' }],
    ['AcceptSuggestion', { ...suggestion, measure: '打井', owner: '王', deadline: '2011-01-01T00:00:00+08:00' }],
    ['DeclineSuggestion', { ...suggestion, why: '已有井' }],
    ['AssignHelper', { ...about, helper: '李', helperId: 'li' }],
    ['SubmitImprovementPlan', { ...about, measures: ['打井'] }],
    ['ConfirmImprovement', { ...about, remarks: '已改进' }],
  ])('%s concerns who is reviewed', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: { campaignId: 'gansu', ...subject } });
  });

  it.each([
    ['CloseReviewRound', { ...holder, obligation: 'leader-comment' }],
    ['OpenReviewSession', { ...peers, kind: 'judges', judges: [{ id: 'li' }], subjects: [subject] }],
    ['CloseReviewSession', peers],
    ['RecuseFromSession', { ...lower, ...standsBack, reviewer: 'team-1', subject }],
  ])('%s concerns the organisation that holds it', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: holder });
  });

  it.each([
    ['HandInSheet', { ...peers, reviewer: 'li', marks }],
    ['RecuseFromSession', { ...peers, ...standsBack, subject }],
    ['RecuseReviewer', { ...about, ...standsBack }],
  ])('%s concerns the reviewer in person', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: { ...holder, memberId: 'li' } });
  });

  it('lower organisations review the higher one as organisations', async () => {
    const concerns = { campaignId: 'gansu', organizationId: 'team-1' };
    expect(await understood('HandInSheet', { ...lower, reviewer: 'team-1', marks })).toEqual({ concerns });
  });

  it.each([
    ['RecordMassReview', { ...about, method: { kind: 'ballot', ref: 'b' }, eligible: 3, tally: {} }, ['method.kind']],
    ['RecordMassReview', { ...about, eligible: 0, tally: { good: -1 } }, ['eligible', 'tally']],
    ['RecordAssessment', { ...about, superiorScore: 101, remarks: '好' }, ['superiorScore']],
    [
      'HandInSheet',
      { ...peers, kind: 'masses', reviewer: 'li', marks: [{ grade: 'good' }] },
      ['marks.0.subject', 'kind'],
    ],
    ['RaiseSuggestion', { ...about, text: '打井', reviewId: 'r-1' }, ['reviewId']],
    ['AcceptSuggestion', { ...suggestion, measure: '打井', owner: '王', deadline: 'soon' }, ['deadline']],
    ['SubmitImprovementPlan', { ...about, measures: [''] }, ['measures']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understood(command, body)).toEqual({ wrong });
  });
});
