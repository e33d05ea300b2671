import { given } from '@pacesetter/testing';
import { below, defined, ofBranch, ofBureau, officers, reviewRef, terms } from '../../../test/reported';
import { officerReview } from '../../officer-review.state';
import { defineOfficerReview, type DefinitionFacts } from './define-officer-review';

const { decide } = defineOfficerReview;
const command = { ...reviewRef, officers, obligation: 'officers-report' };
const facts: DefinitionFacts = { ...below, enrolled: true, posts: ['chair', 'deputy'], terms, answers: true };
const context = { facts, actor: ofBureau };

describe('defining the review of officers', () => {
  it('fixes who reports about what, how, and what for, once', () => {
    given(officerReview, []).when(decide, command, context).then([defined]);
    given(officerReview, [defined]).when(decide, command, context).thenRefused('officer-review-already-defined');
  });

  it('names the holder of each post, and nobody else', () => {
    given(officerReview, [])
      .when(decide, { ...command, officers: officers.slice(0, 1) }, context)
      .thenRefused('officer-post-vacant', { vacant: ['deputy'] });
    given(officerReview, [])
      .when(decide, { ...command, officers: [...officers, { key: 'cook', name: 'Sun' }] }, context)
      .thenRefused('officer-unknown');
    given(officerReview, [])
      .when(decide, { ...command, officers: [...officers, officers[0]!] }, context)
      .thenRefused('officer-unknown');
  });

  it('is decided above, for an organisation that takes part', () => {
    given(officerReview, []).when(decide, command, { facts, actor: ofBranch }).thenRefused('not-superior');
    given(officerReview, [])
      .when(decide, command, { ...context, facts: { ...facts, enrolled: false } })
      .thenRefused('not-enrolled');
    given(officerReview, [])
      .when(decide, command, { ...context, facts: { ...facts, answers: false } })
      .thenRefused('obligation-kind-wrong');
  });
});
