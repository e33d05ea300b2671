import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { PostEvent } from '../post.events';

type Timed = Extract<PostEvent, { type: 'PostObserved' | 'ComplaintAnswered' | 'ComplaintLeftUnanswered' }>;

/** A complaint is answered by its deadline, or its silence is noticed. */
export const complaintDeadlines: TimerRule<Timed> = {
  name: 'complaint-deadlines',
  on: ['PostObserved', 'ComplaintAnswered', 'ComplaintLeftUnanswered'],
  timers(event): TimerChanges {
    const { campaignId, organizationId, observationId } = event.data;
    const id = derivedId('timer', 'notice-unanswered-complaint', observationId);
    if (event.type !== 'PostObserved') return { clear: [id] };
    const { deadline } = event.data;
    if (deadline === undefined) return {};
    // What one organisation's timers do is done one after the other: they carry its subject.
    const payload = { campaignId, subject: { organizationId }, observationId };
    return { set: [{ id, job: 'notice-unanswered-complaint', payload, dueAt: deadline, campaignId }] };
  },
};
