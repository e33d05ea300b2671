import { given } from '@pacesetter/testing';
import { concerned, ofBrigade, ofMember, part, reviewId, subject } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import { recordSelfReview, type SelfReview, type SelfReviewFacts } from './record-self-review';

const statement = 'We kept what we promised.';

const rules: SelfReviewFacts = { ...part, pledged: [], perPledgeItem: false };

function reviewing(change: Partial<SelfReview> = {}, facts: Partial<SelfReviewFacts> = {}) {
  const review = { ...concerned, statement, ...change };
  return given(ledger, []).when(recordSelfReview.decide, review, { actor: ofBrigade, facts: { ...rules, ...facts } });
}

describe('reviewing the own work', () => {
  it('enters it into the ledger', () => {
    reviewing({ score: 88 }).then([
      { type: 'SelfReviewRecorded', data: { ...concerned, reviewId, statement, items: [], score: 88 } },
    ]);
  });

  it('meets an obligation of the organisation', () => {
    const opened = { kind: 'self-review', subject: 'organization' } as const;
    const data = { ...concerned, reviewId, statement, items: [], obligation: 'mid-term', owedBy: subject };
    reviewing({ obligation: 'mid-term' }, { opened }).then([{ type: 'SelfReviewRecorded', data }]);
  });

  it('meets an obligation of the member who reviews himself', () => {
    const opened = { kind: 'self-review', subject: 'member' } as const;
    const data = { ...ofMember, reviewId, statement, items: [], obligation: 'mid-term', owedBy: ofMember.subject };
    reviewing({ ...ofMember, obligation: 'mid-term' }, { opened }).then([{ type: 'SelfReviewRecorded', data }]);
  });

  it('meets no other obligation', () => {
    reviewing({ obligation: 'mid-term' }).thenRefused('obligation-unknown');
    const opened = { kind: 'meeting', subject: 'organization' } as const;
    reviewing({ obligation: 'mid-term' }, { opened }).thenRefused('obligation-kind-wrong', { kind: 'meeting' });
  });

  it('says something, with a score in range', () => {
    reviewing({ statement: ' ' }).thenRefused('text-missing');
    reviewing({ score: 101 }).thenRefused('score-out-of-range', { score: 101 });
    reviewing({ score: NaN }).thenRefused('score-out-of-range');
  });

  it('is for those who take part in a running campaign', () => {
    reviewing({}, { enrolled: false }).thenRefused('not-enrolled');
    reviewing({}, { status: 'completed' }).thenRefused('campaign-not-running', { status: 'completed' });
  });
});
