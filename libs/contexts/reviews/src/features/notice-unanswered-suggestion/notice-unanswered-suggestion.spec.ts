import { given, TEST_TIME } from '@pacesetter/testing';
import { concerned } from '../../../test/reviewed';
import { accepted, declined, LATER, leftUnanswered, raised } from '../../../test/suggested';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { noticeUnansweredSuggestion } from './notice-unanswered-suggestion';

function noticing(events: readonly ReviewEvent[], { now = LATER, status = 'running' } = {}) {
  const facts = { status, rule: 'xuefu-street@1', postponed: (deadline: string) => deadline };
  const command = { ...concerned, suggestionId: 'suggestion-1' };
  return given(ledger, events).when(noticeUnansweredSuggestion.decide, command, { now, facts });
}

describe('noticing that nobody has answered', () => {
  it('happens when the time is over, once', () => {
    noticing([raised()]).then([leftUnanswered()]);
    noticing([raised()], { now: TEST_TIME }).thenRefused('deadline-not-passed', { dueAt: LATER });
    noticing([raised(), leftUnanswered()]).then([]);
  });

  it('is pointless when it was answered, or has no day', () => {
    noticing([raised(), accepted()]).then([]);
    noticing([raised(), declined()]).then([]);
    noticing([raised({ answerBy: undefined, since: undefined })]).then([]);
    noticing([raised()], { status: 'paused' }).then([]);
  });
});
