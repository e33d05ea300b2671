import { inCampaign } from '@pacesetter/contracts';
import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { ParticipationEvent } from '../participation.events';

type OfObligation = Extract<
  ParticipationEvent,
  { type: 'DueDateSet' | 'ObligationOrdered' | 'ObligationFulfilled' | 'ObligationMissed' | 'ObligationWaived' }
>;

const JOB = 'notice-missed-obligation';

/** The few due dates that are a participant's own; everybody's have one timer for all. */
export const ownDueDates: TimerRule<OfObligation> = {
  name: 'own-due-dates',
  on: ['DueDateSet', 'ObligationOrdered', 'ObligationFulfilled', 'ObligationMissed', 'ObligationWaived'],
  timers(event): TimerChanges {
    const { campaignId, subject, obligation } = event.data;
    const id = derivedId('timer', JOB, inCampaign(campaignId, subject), obligation);
    switch (event.type) {
      case 'DueDateSet': {
        const payload = { campaignId, subject, obligation };
        return { set: [{ id, job: JOB, payload, dueAt: event.data.dueAt, campaignId }] };
      }
      case 'ObligationOrdered': {
        if (event.data.since === undefined) return {};
        const payload = { campaignId, subject, obligation };
        return { set: [{ id, job: JOB, payload, dueAt: event.data.dueAt, campaignId }] };
      }
      case 'ObligationMissed':
        return { clear: [id] };
      case 'ObligationFulfilled':
      case 'ObligationWaived':
        // Hundreds of thousands are settled that never had a timer of their own.
        return event.data.ownDueAt === undefined ? {} : { clear: [id] };
    }
  },
};
