import type { DomainEvent, Policy } from '@pacesetter/kernel';
import { SelfCheckPledge } from '@pacesetter/pledges';
import { recorder, testId } from '@pacesetter/testing';
import { campaignId, concerned } from '../../test/reviewed';
import { closed, member, panel, session } from '../../test/session';
import { EnterPanelScore } from '../features/enter-panel-score/enter-panel-score';
import { RaiseSuggestion } from '../features/raise-suggestion/raise-suggestion';
import { RecordMassReview } from '../features/record-mass-review/record-mass-review';
import { sessionId } from '../session/session.rules';
import type { ReviewEvent } from '../review.events';
import type { Result, SessionEvent } from '../session.events';
import { enterResultsWhenSessionClosed } from './enter-results-when-session-closed.policy';
import { selfCheckPledgeWhenSelfReviewed } from './self-check-pledge-when-self-reviewed.policy';

/** What a policy asks for: the commands' classes and data. */
function asked<Event extends DomainEvent>(policy: Policy<Event>, event: DomainEvent) {
  return policy.decide(recorder()(event as Event)).map(({ command, data }) => [command, data]);
}

const ref = testId('event 1');

describe('the policy to enter the results of a session', () => {
  const counted: Result = {
    ...{ subject: member('li'), eligible: 2, marked: 2, tally: { satisfied: 2 }, marks: [], raw: 100, score: 100 },
    ...{ counts: true, suggestions: [] },
  };
  const results = (...each: Result[]): SessionEvent => closed({ results: each });

  it('gives a tally to each of the peers', () => {
    const method = { kind: 'session', ref: sessionId(session) };
    const tally = { eligible: 2, tally: { satisfied: 2 } };
    const review = { campaignId, subject: member('li'), reviewers: 'peers', method, ...tally };
    expect(asked(enterResultsWhenSessionClosed, results(counted))).toEqual([[RecordMassReview, review]]);
    const upward = closed({ kind: 'upward', organizationId: 'bureau', results: [counted] });
    expect(asked(enterResultsWhenSessionClosed, upward)).toMatchObject([
      [RecordMassReview, { reviewers: 'subordinates' }],
    ]);
  });

  it('gives a score to each whom a panel has judged', () => {
    const found = { ...counted, tally: {}, raw: 80, score: 85 };
    const event = closed({ ...panel, results: [found] });
    const score = { reviewId: ref, session: sessionId(panel), judges: 2, raw: 80, score: 85 };
    expect(asked(enterResultsWhenSessionClosed, event)).toEqual([
      [EnterPanelScore, { campaignId, subject: member('li'), ...score }],
    ]);
  });

  it('passes on every suggestion, and no result of too few', () => {
    const few = { ...counted, counts: false, suggestions: ['多听意见'] };
    const suggestion = { campaignId, subject: member('li'), text: '多听意见', reviewId: ref };
    expect(asked(enterResultsWhenSessionClosed, results(few))).toEqual([[RaiseSuggestion, suggestion]]);
  });
});

describe('the policy to check a pledge when its subject has reviewed itself', () => {
  const stated = (items: Extract<ReviewEvent, { type: 'SelfReviewRecorded' }>['data']['items']): ReviewEvent => ({
    type: 'SelfReviewRecorded',
    data: { ...concerned, reviewId: 'self-1', statement: 'Done.', items },
  });

  it('passes on what is said about its items', () => {
    const items = [{ key: 'a', outcome: 'partly' as const, statement: 'Half.' }];
    expect(asked(selfCheckPledgeWhenSelfReviewed, stated([{ key: 'a', outcome: 'partly', text: 'Half.' }]))).toEqual([
      [SelfCheckPledge, { ...concerned, items }],
    ]);
    expect(asked(selfCheckPledgeWhenSelfReviewed, stated([]))).toEqual([]);
  });
});
