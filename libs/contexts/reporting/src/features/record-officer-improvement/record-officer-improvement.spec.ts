import { given } from '@pacesetter/testing';
import {
  defined,
  improved,
  notImproved,
  ofBranch,
  ofNeighbour,
  officerReported,
  reviewed,
  reviewRef,
  toImprove,
  unmoved,
} from '../../../test/reported';
import { officerReview } from '../../officer-review.state';
import { recordOfficerImprovement } from './record-officer-improvement';

const { decide } = recordOfficerImprovement;
const command = { ...reviewRef, officer: 'chair', statement: 'Done better.' };
const context = { facts: unmoved, actor: ofBranch };
const history = [defined, officerReported('chair'), reviewed('chair'), toImprove('chair')];
const late = '2010-06-12T01:00:00.000Z';

describe('recording an officer’s improvement', () => {
  it('says what was done, late if the time was over', () => {
    given(officerReview, history)
      .when(decide, command, context)
      .then([improved('chair')]);
    given(officerReview, [...history, notImproved('chair')])
      .when(decide, command, { ...context, now: late })
      .then([improved('chair', true)]);
  });

  it('is for somebody who has something to improve', () => {
    given(officerReview, [defined]).when(decide, command, context).thenRefused('officer-has-nothing-to-improve');
    given(officerReview, [...history, improved('chair')])
      .when(decide, command, context)
      .thenRefused('officer-has-nothing-to-improve');
    given(officerReview, history)
      .when(decide, { ...command, statement: '' }, context)
      .thenRefused('text-missing');
    given(officerReview, history)
      .when(decide, command, { ...context, actor: ofNeighbour })
      .thenRefused('not-own-organization');
  });
});
