import { TEST_TIME } from '@pacesetter/testing';
import type { ContactVisitEvent } from '../src/contact-visit.events';
import type { ContactVisitFacts } from '../src/contact-visit.rules';
import { campaignId, rule } from './running';

/** A leader of the bureau guides brigade 149: fixtures of the tests about contact points. */
export const at = { campaignId, organizationId: 'brigade-149' };
export const deadline = '2010-09-01T01:00:00.000Z';
export const tooLate = '2010-09-02T01:00:00.000Z';
export const contactFacts: ContactVisitFacts = {
  status: 'running',
  rule,
  nextBy: deadline,
  postponed: (moment) => moment,
};

export function planned(since = TEST_TIME): ContactVisitEvent {
  return { type: 'ContactVisitPlanned', data: { ...at, deadline, since } };
}

export function visited(late = false): ContactVisitEvent {
  return { type: 'ContactPointVisited', data: { ...at, found: 'The ledger is old.', help: 'A new form.', late } };
}

export const missed: ContactVisitEvent = { type: 'ContactVisitMissed', data: { ...at, deadline } };
