import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { SiteEvent } from '../site.events';
import type { SiteRef } from '../site.refs';

type Timed = Extract<
  SiteEvent,
  {
    type:
      'SiteDesignated' | 'SiteAssessmentMoved' | 'SiteAssessed' | 'PlaqueAwarded' | 'SiteKept' | 'SiteAssessmentMissed';
  }
>;

const JOB = 'notice-missed-site-assessment';

/** Every site is assessed by a day; that nobody has done it is noticed on that day. */
export const siteAssessmentTimers: TimerRule<Timed> = {
  name: 'site-assessments',
  on: ['SiteDesignated', 'SiteAssessmentMoved', 'SiteAssessed', 'PlaqueAwarded', 'SiteKept', 'SiteAssessmentMissed'],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'SiteDesignated':
      case 'SiteAssessmentMoved':
        return { set: [timer(event.data, 0, event.data.assessBy)] };
      case 'PlaqueAwarded':
        return { set: [timer(event.data, 1, event.data.assessBy)] };
      case 'SiteKept':
        return { set: [timer(event.data, event.data.cycle + 1, event.data.assessBy)] };
      case 'SiteAssessed':
      case 'SiteAssessmentMissed':
        return { clear: [timerId(event.data, event.data.cycle)] };
    }
  },
};

function timer(site: SiteRef, cycle: number, dueAt: string): TimerRequest {
  const { campaignId, organizationId } = site;
  const payload = { campaignId, subject: { organizationId }, cycle };
  return { id: timerId(site, cycle), job: JOB, payload, dueAt, campaignId };
}

function timerId({ campaignId, organizationId }: SiteRef, cycle: number): string {
  return derivedId('timer', JOB, campaignId, organizationId, cycle);
}
