import type { Aggregate } from '@pacesetter/kernel';
import type { ContactVisitEvent } from './contact-visit.events';

export interface ContactVisitState {
  /** The visit that is expected next; absent as long as nobody guides the organisation. */
  readonly next?: { readonly deadline: string; readonly since: string };
}

export interface ContactPointRef {
  readonly campaignId: string;
  readonly organizationId: string;
}

/** Stream `contactvisit-<campaignId>~<organizationId>`: when a leader comes to a contact point. */
export const contactVisit: Aggregate<ContactVisitState, ContactVisitEvent> = {
  category: 'contactvisit',
  initialState: {},
  evolve(state, event) {
    switch (event.type) {
      case 'ContactVisitPlanned': {
        const { deadline, since } = event.data;
        return { next: { deadline, since } };
      }
      case 'ContactPointVisited':
      case 'ContactVisitMissed':
        // The next visit is planned in the same breath.
        return state;
    }
  },
};

/** Part of the stream's name that names a contact point. */
export function contactVisitStream({ campaignId, organizationId }: ContactPointRef): string {
  return `${campaignId}~${organizationId}`;
}
