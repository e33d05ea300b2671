import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { ContactVisitEvent } from '../contact-visit.events';

type Planned = Extract<ContactVisitEvent, { type: 'ContactVisitPlanned' }>;

/** One timer for each contact point, set anew with each visit that is planned. */
export const contactVisits: TimerRule<Planned> = {
  name: 'contact-visits',
  on: ['ContactVisitPlanned'],
  timers({ data: { campaignId, organizationId, deadline } }): TimerChanges {
    const id = derivedId('timer', 'notice-missed-contact-visit', campaignId, organizationId);
    const payload = { campaignId, subject: { organizationId }, deadline };
    return { set: [{ id, job: 'notice-missed-contact-visit', payload, dueAt: deadline, campaignId }] };
  },
};
