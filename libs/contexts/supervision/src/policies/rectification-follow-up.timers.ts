import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { RectificationRef } from '../rectification.rules';
import type { SupervisionEvent } from '../supervision.events';

type Followed = Extract<
  SupervisionEvent,
  {
    type:
      | 'RectificationOrdered'
      | 'RectificationListed'
      | 'RectificationProgressReported'
      | 'RectificationProgressMissed'
      | 'RectificationSubmitted'
      | 'RectificationReturned'
      | 'RectificationVerified'
      | 'VerificationMissed';
  }
>;

/** What is listed is told of every so often, and what was submitted is looked at in time. */
export const rectificationFollowUp: TimerRule<Followed> = {
  name: 'rectification-follow-up',
  on: [
    'RectificationOrdered',
    'RectificationListed',
    'RectificationProgressReported',
    'RectificationProgressMissed',
    'RectificationSubmitted',
    'RectificationReturned',
    'RectificationVerified',
    'VerificationMissed',
  ],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'RectificationOrdered':
      case 'RectificationListed':
      case 'RectificationProgressReported':
      case 'RectificationProgressMissed':
        return { set: progress(event.data) };
      case 'RectificationSubmitted':
        return { clear: [timerId(PROGRESS, event.data)], set: look(event.data) };
      case 'RectificationReturned':
        return { clear: [timerId(LOOK, event.data)], set: progress(event.data) };
      case 'RectificationVerified':
        // Verified outright, without having been submitted: nobody waits for progress any more.
        return { clear: [timerId(LOOK, event.data), timerId(PROGRESS, event.data)] };
      case 'VerificationMissed':
        return { clear: [timerId(LOOK, event.data)] };
    }
  },
};

const PROGRESS = 'notice-missing-progress';
const LOOK = 'notice-missed-verification';

function progress(data: RectificationRef & { readonly progressBy?: string }): readonly TimerRequest[] {
  const { progressBy } = data;
  return progressBy === undefined ? [] : [timer(PROGRESS, data, { progressBy, dueAt: progressBy })];
}

function look(data: RectificationRef & { readonly verifyBy?: string }): readonly TimerRequest[] {
  const { verifyBy } = data;
  return verifyBy === undefined ? [] : [timer(LOOK, data, { verifyBy, dueAt: verifyBy })];
}

function timer(
  job: string,
  { campaignId, subject, rectificationId }: RectificationRef,
  { dueAt, ...deadline }: Readonly<Record<string, string>> & { readonly dueAt: string },
): TimerRequest {
  const ref = { campaignId, subject, rectificationId };
  return { id: timerId(job, ref), job, payload: { ...ref, ...deadline }, dueAt, campaignId };
}

function timerId(job: string, { rectificationId }: RectificationRef): string {
  return derivedId('timer', job, rectificationId);
}
