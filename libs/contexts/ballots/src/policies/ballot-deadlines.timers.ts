import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { BallotEvent } from '../ballot.events';

type Timed = Extract<
  BallotEvent,
  { type: 'BallotOpened' | 'RegistrationClosed' | 'BallotKeyDestroyed' | 'BallotCounted' }
>;

/** A ballot's windows, and the end of its key. They name no campaign: a pause does not move them. */
export const ballotDeadlines: TimerRule<Timed> = {
  name: 'ballot-deadlines',
  on: ['BallotOpened', 'RegistrationClosed', 'BallotKeyDestroyed', 'BallotCounted'],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'BallotOpened':
        return { set: [timer('close-registration', event.data, event.data.registration.closesAt)] };
      case 'RegistrationClosed': {
        const { ballotId, voting } = event.data;
        const end = voting === undefined ? [] : [timer('close-ballot', event.data, voting.closesAt)];
        return {
          clear: [timerId('close-registration', ballotId)],
          set: [timer('destroy-ballot-key', event.data, event.metadata.occurredAt), ...end],
        };
      }
      case 'BallotKeyDestroyed':
        return { clear: [timerId('destroy-ballot-key', event.data.ballotId)] };
      case 'BallotCounted':
        return { clear: [timerId('close-ballot', event.data.ballotId)] };
    }
  },
};

function timer(
  job: string,
  { ballotId, organizationId }: { readonly ballotId: string; readonly organizationId: string },
  dueAt: string,
): TimerRequest {
  return { id: timerId(job, ballotId), job, payload: { ballotId, subject: { organizationId } }, dueAt };
}

function timerId(job: string, ballotId: string): string {
  return derivedId('timer', job, ballotId);
}
