import { given } from '@pacesetter/testing';
import { deadLettered, letter, retryRequested } from '../../../testing/dead-letter';
import { job } from '../../dead-letters/job.state';
import { retryJob } from './retry-job';

const { timerId } = letter;
const reason = 'the campaign has been reopened';

describe('retry job', () => {
  it('gives a dead job another chance', () => {
    given(job, [deadLettered]).when(retryJob.decide, { timerId }, { reason }).then([retryRequested]);
  });

  it('is refused for a job that is not dead', () => {
    const refused = { timerId, status: 'trusted' };
    given(job, []).when(retryJob.decide, { timerId }, { reason }).thenRefused('job-not-dead', refused);
    given(job, [deadLettered, retryRequested])
      .when(retryJob.decide, { timerId }, { reason })
      .thenRefused('job-not-dead', refused);
  });

  it.each([undefined, '', '  '])('is refused without a reason (%j)', (none) => {
    given(job, [deadLettered]).when(retryJob.decide, { timerId }, { reason: none }).thenRefused('reason-required');
  });
});
