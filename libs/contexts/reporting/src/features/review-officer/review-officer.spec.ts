import { given } from '@pacesetter/testing';
import {
  below,
  deadline,
  defined,
  ofBranch,
  ofBureau,
  officerReported,
  reviewed,
  reviewRef,
  toImprove,
  unmoved,
} from '../../../test/reported';
import { officerReview } from '../../officer-review.state';
import { reviewOfficer } from './review-officer';

const { decide } = reviewOfficer;
const command = { ...reviewRef, officer: 'chair', eligible: 10, tally: { good: 8, poor: 2 } };
const facts = { ...below, ...unmoved, after: () => deadline };
const context = { facts, actor: ofBureau };
const history = [defined, officerReported('chair')];

describe('reviewing an officer', () => {
  it('uses the result as it was fixed', () => {
    given(officerReview, history)
      .when(decide, command, context)
      .then([reviewed('chair'), toImprove('chair')]);
    const praised = { ...command, tally: { good: 10 } };
    const { data } = reviewed('chair');
    const use = { use: 'commended', title: { zh: '述职', en: 'Report' }, followUp: 'commend', score: 100 } as const;
    given(officerReview, history)
      .when(decide, praised, context)
      .then([
        { type: 'OfficerReviewed', data: { ...data, tally: { good: 10 }, score: 100 } as never },
        { type: 'OfficerReviewUsed', data: { ...reviewRef, officer: 'chair', ...use } },
      ]);
  });

  it('is repeated when too few voted', () => {
    given(officerReview, history)
      .when(decide, { ...command, tally: { good: 1 } }, context)
      .then([reviewed('chair', false)]);
    given(officerReview, [...history, reviewed('chair', false)])
      .when(decide, command, context)
      .then([reviewed('chair'), toImprove('chair')]);
  });

  it('completes the organisation’s reviews with the last one', () => {
    const before = [...history, officerReported('deputy'), reviewed('deputy'), toImprove('deputy')];
    const completed = {
      type: 'OfficerReviewsCompleted',
      data: { ...reviewRef, obligation: 'officers-report' },
    } as const;
    given(officerReview, before)
      .when(decide, command, context)
      .then([reviewed('chair'), toImprove('chair'), completed]);
  });

  it('counts votes that there can be', () => {
    given(officerReview, history)
      .when(decide, { ...command, tally: { great: 1 } }, context)
      .thenRefused('grade-unknown');
    given(officerReview, history)
      .when(decide, { ...command, tally: { good: 11 } }, context)
      .thenRefused('more-ballots-than-eligible', { cast: 11, eligible: 10 });
    given(officerReview, history)
      .when(decide, { ...command, tally: { good: -1 } }, context)
      .thenRefused('count-wrong', { what: 'good' });
    given(officerReview, history)
      .when(decide, { ...command, eligible: 0, tally: {} }, context)
      .thenRefused('count-wrong', { what: 'eligible' });
  });

  it('follows the report, once, and is put to the vote from above', () => {
    given(officerReview, [defined]).when(decide, command, context).thenRefused('officer-not-reported');
    given(officerReview, [...history, reviewed('chair')])
      .when(decide, command, context)
      .thenRefused('officer-already-reviewed');
    given(officerReview, history).when(decide, command, { facts, actor: ofBranch }).thenRefused('not-superior');
  });
});
