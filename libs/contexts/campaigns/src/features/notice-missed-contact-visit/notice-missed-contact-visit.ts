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

export interface MissedContactVisit extends ContactPointRef {
  /** As it was planned: each planned visit is missed once at most. */
  readonly deadline: string;
}

export class NoticeMissedContactVisit extends Command<MissedContactVisit> {}

/** A leader who does not come is noticed by the system itself, and expected again. */
export const noticeMissedContactVisit = defineFeature<
  MissedContactVisit,
  ContactVisitState,
  ContactVisitEvent,
  ContactVisitFacts
>({
  command: NoticeMissedContactVisit,
  aggregate: contactVisit,
  stream: contactVisitStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, deadline: planned }, state, { facts, now }) {
    campaignRuns(facts);
    if (state.next?.deadline !== planned) return [];
    const deadline = dueVisit(state, facts);
    if (now < deadline) throw refuse('visit-not-due', `the leader has time until ${deadline}`, { deadline });
    const ref = { campaignId, organizationId };
    return [{ type: 'ContactVisitMissed', data: { ...ref, deadline } }, nextVisit(ref, facts, now)];
  },
});
