import type { Aggregate } from '@pacesetter/kernel';
import type { JobEvent } from './job.events';

export interface JobState {
  /** `trusted`: never failed for good, or given another chance. */
  readonly status: 'trusted' | 'dead' | 'discarded';
}

/** Stream `job-<timerId>`; it begins when the job fails for good. */
export const job: Aggregate<JobState, JobEvent> = {
  category: 'job',
  initialState: { status: 'trusted' },
  evolve(_state, event) {
    switch (event.type) {
      case 'JobDeadLettered':
        return { status: 'dead' };
      case 'JobRetryRequested':
        return { status: 'trusted' };
      case 'JobDiscarded':
        return { status: 'discarded' };
    }
  },
};
