import { Command, defineFeature } from '@pacesetter/kernel';
import { checkDecisionOnDeadJob } from '../../dead-letters/dead-job-decision.rule';
import type { JobEvent } from '../../dead-letters/job.events';
import { job, type JobState } from '../../dead-letters/job.state';

/** Give up a dead job for good; the context's reason is required. */
export class DiscardJob extends Command<{ readonly timerId: string }> {}

export const discardJob = defineFeature<{ readonly timerId: string }, JobState, JobEvent>({
  command: DiscardJob,
  aggregate: job,
  stream: ({ timerId }) => timerId,
  decide({ timerId }, state, { reason }) {
    checkDecisionOnDeadJob(timerId, state, reason);
    return [{ type: 'JobDiscarded', data: { timerId } }];
  },
});
