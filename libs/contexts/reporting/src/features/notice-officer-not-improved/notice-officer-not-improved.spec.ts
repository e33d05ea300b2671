import { given } from '@pacesetter/testing';
import {
  deadline,
  defined,
  improved,
  notImproved,
  officerReported,
  reviewed,
  reviewRef,
  toImprove,
  unmoved,
} from '../../../test/reported';
import { officerReview } from '../../officer-review.state';
import { noticeOfficerNotImproved } from './notice-officer-not-improved';

const { decide } = noticeOfficerNotImproved;
const command = { ...reviewRef, officer: 'chair' };
const context = { facts: unmoved, now: deadline };
const history = [defined, officerReported('chair'), reviewed('chair'), toImprove('chair')];

describe('noticing that an officer did not improve', () => {
  it('states it once, when the time is over', () => {
    given(officerReview, history)
      .when(decide, command, context)
      .then([notImproved('chair')]);
    given(officerReview, [...history, notImproved('chair')])
      .when(decide, command, context)
      .then([]);
    given(officerReview, history).when(decide, command, { facts: unmoved }).thenRefused('deadline-not-passed');
  });

  it('states nothing about one who did, or had nothing to improve', () => {
    given(officerReview, [...history, improved('chair')])
      .when(decide, command, context)
      .then([]);
    given(officerReview, [defined]).when(decide, command, context).then([]);
  });
});
