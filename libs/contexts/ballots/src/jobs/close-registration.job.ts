import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { type BallotRef, CloseRegistration } from '../features/close-registration/close-registration';
import { closeRegistrationJob } from './ballot-jobs';

export const closeRegistrationWhenDue = (tools: JobTools): JobHandler<BallotRef> => ({
  job: closeRegistrationJob,
  async handle({ ballotId }, { timerId }) {
    await tools.sendAll([request(CloseRegistration, { ballotId })], { cause: timerId });
  },
});
