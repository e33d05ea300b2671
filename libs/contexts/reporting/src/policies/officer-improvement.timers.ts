import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { OfficerReviewEvent } from '../officer-review.events';
import type { OfficerRef } from '../officer-review.state';

type Timed = Extract<
  OfficerReviewEvent,
  { type: 'OfficerReviewUsed' | 'OfficerImproved' | 'OfficerImprovementMissed' }
>;

/** Time to improve after a review. */
export const officerImprovement: TimerRule<Timed> = {
  name: 'officer-improvement',
  on: ['OfficerReviewUsed', 'OfficerImproved', 'OfficerImprovementMissed'],
  timers(event): TimerChanges {
    const { campaignId, organizationId, officer } = event.data;
    const id = timerId(event.data);
    if (event.type !== 'OfficerReviewUsed') return { clear: [id] };
    const { deadline } = event.data;
    if (deadline === undefined) return {};
    const payload = { campaignId, subject: { organizationId }, officer };
    return { set: [{ id, job: 'notice-officer-not-improved', payload, dueAt: deadline, campaignId }] };
  },
};

function timerId({ campaignId, organizationId, officer }: OfficerRef): string {
  return derivedId('timer', 'notice-officer-not-improved', campaignId, organizationId, officer);
}
