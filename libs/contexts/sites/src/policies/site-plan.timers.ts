import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { SitePlanEvent } from '../site-plan.events';

type Timed = Exclude<SitePlanEvent, { type: 'SitePlacesApportioned' }>;

/** When applications close, and when decisions are due. */
export const sitePlanTimers: TimerRule<Timed> = {
  name: 'site-plan',
  on: ['SitePlanMade', 'SiteApplicationsClosed', 'SiteDecisionsFellDue'],
  timers(event): TimerChanges {
    const { campaignId } = event.data;
    switch (event.type) {
      case 'SitePlanMade': {
        const { applicationsCloseAt, decidedBy } = event.data;
        return {
          set: [
            timer('close-site-applications', campaignId, applicationsCloseAt),
            timer('close-site-decisions', campaignId, decidedBy),
          ],
        };
      }
      case 'SiteApplicationsClosed':
        return { clear: [timerId('close-site-applications', campaignId)] };
      case 'SiteDecisionsFellDue':
        return { clear: ['close-site-applications', 'close-site-decisions'].map((job) => timerId(job, campaignId)) };
    }
  },
};

function timer(job: string, campaignId: string, dueAt: string): TimerRequest {
  return { id: timerId(job, campaignId), job, payload: { campaignId }, dueAt, campaignId };
}

function timerId(job: string, campaignId: string): string {
  return derivedId('timer', job, campaignId);
}
