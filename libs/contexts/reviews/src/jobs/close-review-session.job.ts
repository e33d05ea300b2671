import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { CloseReviewSession } from '../features/close-review-session/close-review-session';
import type { SessionRef } from '../session/session.rules';
import { closeReviewSessionJob } from './review-jobs';

/** Refused while there is time: the timer stays, and the job comes again. */
export const closeReviewSession = (tools: JobTools): JobHandler<SessionRef> => ({
  job: closeReviewSessionJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(CloseReviewSession, payload)], { cause: timerId });
  },
});
