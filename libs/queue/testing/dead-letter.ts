import type { JobEvent } from '../src/dead-letters/job.events';
import type { DeadLetter } from '../src/jobs/dead-letter';

/** A letter for tests. */
export const letter: DeadLetter = {
  timerId: 'b4a7e1de-0c4e-5d52-9f3e-0c7a3a1f8a10',
  job: 'verify-pledge',
  payload: { pledgeId: 'p1' },
  attempts: 2,
  error: 'Error: no answer',
  history: [
    { attempt: 1, at: '2010-07-01T00:00:00.000Z', error: 'Error: no answer' },
    { attempt: 2, at: '2010-07-01T00:00:01.000Z', error: 'Error: no answer' },
  ],
};

const { timerId } = letter;

export const deadLettered: JobEvent = { type: 'JobDeadLettered', data: { ...letter, history: [...letter.history] } };
export const retryRequested: JobEvent = { type: 'JobRetryRequested', data: { timerId } };
export const discarded: JobEvent = { type: 'JobDiscarded', data: { timerId } };
