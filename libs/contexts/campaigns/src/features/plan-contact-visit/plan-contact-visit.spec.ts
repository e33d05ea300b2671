import { given } from '@pacesetter/testing';
import { at, contactFacts as facts, planned } from '../../../test/contact-visits';
import { contactVisit } from '../../contact-visit.state';
import { planContactVisit } from './plan-contact-visit';

describe('planning visits to a contact point', () => {
  it('fixes by when the leader comes for the first time; a successor takes it over', () => {
    given(contactVisit, []).when(planContactVisit.decide, at, { facts }).then([planned()]);
    given(contactVisit, [planned()]).when(planContactVisit.decide, at, { facts }).then([]);
  });
});
