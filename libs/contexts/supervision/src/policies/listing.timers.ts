import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { ListingEvent } from '../listing.events';

/** A listing that has begun is gone through at once. */
export const listingTimers: TimerRule<ListingEvent> = {
  name: 'listing',
  on: ['ListingBegan', 'LeftoversListed'],
  timers(event): TimerChanges {
    const { campaignId } = event.data;
    const id = derivedId('timer', 'list-leftovers', campaignId);
    if (event.type === 'LeftoversListed') return { clear: [id] };
    const dueAt = event.metadata.occurredAt;
    return { set: [{ id, job: 'list-leftovers', payload: { campaignId }, dueAt, campaignId }] };
  },
};
