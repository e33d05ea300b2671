import { Command, defineFeature } from '@pacesetter/kernel';
import type { JobEvent } from '../../dead-letters/job.events';
import { job, type JobState } from '../../dead-letters/job.state';
import type { DeadLetter } from '../../jobs/dead-letter';

export class RecordDeadLetter extends Command<DeadLetter> {}

/** A dead job is not swept, so a second letter about it is a repetition of the first. */
export const recordDeadLetter = defineFeature<DeadLetter, JobState, JobEvent>({
  command: RecordDeadLetter,
  aggregate: job,
  stream: ({ timerId }) => timerId,
  decide(letter, { status }) {
    if (status === 'dead') return [];
    return [{ type: 'JobDeadLettered', data: { ...letter, history: [...letter.history] } }];
  },
});
