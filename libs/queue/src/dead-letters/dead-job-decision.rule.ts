import { reasonRule } from '@pacesetter/kernel';
import { refuse } from './job.errors';
import type { JobState } from './job.state';

const reasonGiven = reasonRule(refuse);

/**
 * Retry and discard are decisions about a dead job, and say why.
 * @throws DomainError `job-not-dead`, `reason-required`
 */
export function checkDecisionOnDeadJob(timerId: string, { status }: JobState, reason: string | undefined): void {
  if (status !== 'dead') throw refuse('job-not-dead', `job ${timerId} is not in the dead letters`, { timerId, status });
  reasonGiven(reason, 'say why this job is to be retried or discarded');
}
