import { Command, defineFeature } from '@pacesetter/kernel';
import type { ContactVisitEvent } from '../../contact-visit.events';
import { type ContactVisitFacts, nextVisit } from '../../contact-visit.rules';
import {
  type ContactPointRef,
  contactVisit,
  type ContactVisitState,
  contactVisitStream,
} from '../../contact-visit.state';

/** Given by the policy that hears of a new contact point. */
export class PlanContactVisit extends Command<ContactPointRef> {}

/** Gansu 2010, 四㈡: a leader comes to the contact point regularly; a successor takes the planned visit over. */
export const planContactVisit = defineFeature<ContactPointRef, ContactVisitState, ContactVisitEvent, ContactVisitFacts>(
  {
    command: PlanContactVisit,
    aggregate: contactVisit,
    stream: contactVisitStream,
    rule: ({ rule }) => rule,
    decide({ campaignId, organizationId }, { next }, { facts, now }) {
      if (next !== undefined) return [];
      return [nextVisit({ campaignId, organizationId }, facts, now)];
    },
  },
);
