import { Command, defineFeature } from '@pacesetter/kernel';
import { checkDecisionOnDeadJob } from '../../dead-letters/dead-job-decision.rule';
import type { JobEvent } from '../../dead-letters/job.events';
import { job, type JobState } from '../../dead-letters/job.state';

/** Try a dead job again; the context's reason is required. */
export class RetryJob extends Command<{ readonly timerId: string }> {}

export const retryJob = defineFeature<{ readonly timerId: string }, JobState, JobEvent>({
  command: RetryJob,
  aggregate: job,
  stream: ({ timerId }) => timerId,
  decide({ timerId }, state, { reason }) {
    checkDecisionOnDeadJob(timerId, state, reason);
    return [{ type: 'JobRetryRequested', data: { timerId } }];
  },
});
