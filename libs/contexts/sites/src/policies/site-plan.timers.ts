import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { SitePlanEvent } from '../site-plan.events';

type Timed = Exclude<SitePlanEvent, { type: 'SitePlacesApportioned' }>;

/** When applications close, and when decisions are due. */
export const sitePlanTimers: TimerRule<Timed> = {
  name: 'site-plan',
  on: ['SitePlanMade', 'SitePlanMoved', 'SiteAssessmentsMoved', 'SiteApplicationsClosed', 'SiteDecisionsFellDue'],
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
      case 'SitePlanMoved':
        return { set: moved(event.data, event.metadata.occurredAt) };
      case 'SiteAssessmentsMoved':
        return { clear: [timerId('move-site-assessments', campaignId)] };
      case 'SiteApplicationsClosed':
        return { clear: [timerId('close-site-applications', campaignId)] };
      case 'SiteDecisionsFellDue':
        return { clear: ['close-site-applications', 'close-site-decisions'].map((job) => timerId(job, campaignId)) };
    }
  },
};

type Moved = Extract<SitePlanEvent, { type: 'SitePlanMoved' }>['data'];

/** Only what changes: what is over keeps its day, and has no timer any more. */
function moved({ campaignId, before, after }: Moved, now: string): readonly TimerRequest[] {
  const changed = (day: keyof Moved['after']) => before[day] !== after[day];
  return [
    ...(changed('applicationsCloseAt')
      ? [timer('close-site-applications', campaignId, after.applicationsCloseAt)]
      : []),
    ...(changed('decidedBy') ? [timer('close-site-decisions', campaignId, after.decidedBy)] : []),
    ...(changed('assessedBy') ? [timer('move-site-assessments', campaignId, now)] : []),
  ];
}

function timer(job: string, campaignId: string, dueAt: string): TimerRequest {
  return { id: timerId(job, campaignId), job, payload: { campaignId }, dueAt, campaignId };
}

function timerId(job: string, campaignId: string): string {
  return derivedId('timer', job, campaignId);
}
