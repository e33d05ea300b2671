import { given } from '@pacesetter/testing';
import { at, contactFacts as facts, deadline, missed, planned, tooLate, visited } from '../../../test/contact-visits';
import { contactVisit } from '../../contact-visit.state';
import { noticeMissedContactVisit } from './notice-missed-contact-visit';

const { decide } = noticeMissedContactVisit;
const command = { ...at, deadline };

describe('noticing that a leader did not come', () => {
  it('states it once for each visit that was planned, and expects the next', () => {
    given(contactVisit, [planned()])
      .when(decide, command, { facts, now: tooLate })
      .then([missed, planned(tooLate)]);
    const later = {
      type: 'ContactVisitPlanned',
      data: { ...at, deadline: '2011-01-01T00:00:00.000Z', since: tooLate },
    } as const;
    given(contactVisit, [planned(), missed, later]).when(decide, command, { facts, now: tooLate }).then([]);
    given(contactVisit, [planned(), visited(), later]).when(decide, command, { facts, now: tooLate }).then([]);
  });

  it('comes neither too early nor while the campaign is paused', () => {
    given(contactVisit, [planned()]).when(decide, command, { facts }).thenRefused('visit-not-due', { deadline });
    given(contactVisit, [planned()])
      .when(decide, command, { facts: { ...facts, status: 'paused' }, now: tooLate })
      .thenRefused('campaign-not-running');
  });
});
