import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { SiteEvent } from '../site.events';
import type { PlacesRef } from '../site.refs';
import type { SitePlacesEvent } from '../site-places.events';

type Lost = Extract<SiteEvent, { type: 'PlaqueRefused' | 'SiteEliminated' | 'SitePlaceDeclined' }>;
type Filled = Extract<SitePlacesEvent, { type: 'SitePlacesFilled' }>;

const JOB = 'fill-site-places';

/** Places that were lost on a day are filled together on the next one: one timer for an area and a day. */
export const freePlaceTimers: TimerRule<Lost | Filled> = {
  name: 'free-site-places',
  on: ['PlaqueRefused', 'SiteEliminated', 'SitePlaceDeclined', 'SitePlacesFilled'],
  timers(event): TimerChanges {
    if (event.type === 'SitePlacesFilled') return { clear: [timerId(event.data, event.data.dueAt)] };
    const { campaignId, tier, area, placeFreeFrom: dueAt } = event.data;
    // The area is the organisation that the timer concerns.
    const payload = { campaignId, tier, subject: { organizationId: area }, dueAt };
    return { set: [{ id: timerId(event.data, dueAt), job: JOB, payload, dueAt, campaignId }] };
  },
};

function timerId({ campaignId, tier, area }: PlacesRef, dueAt: string): string {
  return derivedId('timer', JOB, campaignId, tier, area, dueAt);
}
