import { given } from '@pacesetter/testing';
import {
  defined,
  ofBranch,
  ofBureau,
  officerReported,
  officerSections,
  reviewRef,
  running,
} from '../../../test/reported';
import { officerReview } from '../../officer-review.state';
import { submitOfficerReport } from './submit-officer-report';

const { decide } = submitOfficerReport;
const command = { ...reviewRef, officer: 'chair', sections: officerSections };
const context = { facts: running, actor: ofBranch };

describe('reporting as an officer', () => {
  it('covers what was fixed as the content, once', () => {
    given(officerReview, [defined])
      .when(decide, command, context)
      .then([officerReported('chair')]);
    given(officerReview, [defined, officerReported('chair')])
      .when(decide, command, context)
      .thenRefused('officer-already-reported');
    given(officerReview, [defined])
      .when(decide, { ...command, sections: officerSections.slice(1) }, context)
      .thenRefused('sections-wrong', { missing: ['duties'] });
  });

  it('comes after the rules, from somebody whom they name', () => {
    given(officerReview, []).when(decide, command, context).thenRefused('officer-review-not-defined');
    given(officerReview, [defined])
      .when(decide, { ...command, officer: 'cook' }, context)
      .thenRefused('officer-unknown', { known: ['chair', 'deputy'] });
    given(officerReview, [defined])
      .when(decide, command, { ...context, actor: ofBureau })
      .thenRefused('not-own-organization');
  });
});
