import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { CloseBallot } from '../features/close-ballot/close-ballot';
import type { BallotRef } from '../features/close-registration/close-registration';
import { closeBallotJob } from './ballot-jobs';

export const closeBallotWhenDue = (tools: JobTools): JobHandler<BallotRef> => ({
  job: closeBallotJob,
  async handle({ ballotId }, { timerId }) {
    await tools.sendAll([request(CloseBallot, { ballotId })], { cause: timerId });
  },
});
