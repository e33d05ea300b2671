import { refuse } from './campaign.errors';
import type { CampaignStatus } from './campaign.state';
import type { ContactVisitEvent } from './contact-visit.events';
import type { ContactPointRef, ContactVisitState } from './contact-visit.state';

/** What a decision about visits to a contact point has to know. */
export interface ContactVisitFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
  /** By when the visit after one that happens now is due. */
  readonly nextBy: string;
  /** A deadline as moved back by the campaign's pauses since its time began to run. */
  postponed(deadline: string, since: string): string;
}

/** When the visit that is expected is due. @throws DomainError where nobody guides the organisation. */
export function dueVisit({ next }: ContactVisitState, facts: ContactVisitFacts): string {
  if (next === undefined) throw refuse('no-contact-point', 'nobody guides this organisation: assign a contact point');
  return facts.postponed(next.deadline, next.since);
}

/** The visit that comes after one that happened or was missed now. */
export function nextVisit(ref: ContactPointRef, { nextBy }: ContactVisitFacts, now: string): ContactVisitEvent {
  return { type: 'ContactVisitPlanned', data: { ...ref, deadline: nextBy, since: now } };
}
