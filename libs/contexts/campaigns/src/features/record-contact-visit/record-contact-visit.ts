import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { ContactVisitEvent } from '../../contact-visit.events';
import { campaignRuns } from '../../campaign.rules';
import { type ContactVisitFacts, dueVisit, nextVisit } from '../../contact-visit.rules';
import {
  type ContactPointRef,
  contactVisit,
  type ContactVisitState,
  contactVisitStream,
} from '../../contact-visit.state';

export interface ContactVisit extends ContactPointRef {
  /** What the leader found, and how the leader helped. */
  readonly found: string;
  readonly help: string;
}

export class RecordContactVisit extends Command<ContactVisit> {}

/** Gansu 2010, 四㈡: the leader guides, looks for problems and helps to solve them; nobody visits the own organisation. */
export const recordContactVisit = defineFeature<ContactVisit, ContactVisitState, ContactVisitEvent, ContactVisitFacts>({
  command: RecordContactVisit,
  aggregate: contactVisit,
  stream: contactVisitStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, found, help }, state, { facts, actor, now }) {
    campaignRuns(facts);
    const late = now > dueVisit(state, facts);
    if (actor.organizationId === organizationId) {
      throw refuse('visited-by-itself', 'a contact point is visited by the leader who guides it');
    }
    if (found.trim() === '') throw refuse('text-missing', 'say what was found');
    const ref = { campaignId, organizationId };
    return [{ type: 'ContactPointVisited', data: { ...ref, found, help, late } }, nextVisit(ref, facts, now)];
  },
});
