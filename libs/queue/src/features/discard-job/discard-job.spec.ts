import { given } from '@pacesetter/testing';
import { deadLettered, discarded, letter } from '../../../testing/dead-letter';
import { job } from '../../dead-letters/job.state';
import { discardJob } from './discard-job';

const { timerId } = letter;

describe('discard job', () => {
  it('gives a dead job up', () => {
    given(job, [deadLettered]).when(discardJob.decide, { timerId }, { reason: 'settled by hand' }).then([discarded]);
  });

  it('is refused for a job that was discarded before', () => {
    given(job, [deadLettered, discarded])
      .when(discardJob.decide, { timerId }, { reason: 'settled by hand' })
      .thenRefused('job-not-dead', { timerId, status: 'discarded' });
  });

  it('is refused without a reason', () => {
    given(job, [deadLettered]).when(discardJob.decide, { timerId }).thenRefused('reason-required');
  });
});
