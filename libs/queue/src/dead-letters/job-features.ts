import { handles } from '@pacesetter/commands';
import { discardJob } from '../features/discard-job/discard-job';
import { recordDeadLetter } from '../features/record-dead-letter/record-dead-letter';
import { retryJob } from '../features/retry-job/retry-job';

/** The commands on dead jobs, to be registered with those of the contexts. */
export const jobFeatures = [handles(recordDeadLetter), handles(retryJob), handles(discardJob)];
