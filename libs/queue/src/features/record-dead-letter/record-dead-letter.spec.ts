import { given } from '@pacesetter/testing';
import { deadLettered, discarded, letter, retryRequested } from '../../../testing/dead-letter';
import { job } from '../../dead-letters/job.state';
import { recordDeadLetter } from './record-dead-letter';

describe('record dead letter', () => {
  it('states the letter with its history', () => {
    given(job, []).when(recordDeadLetter.decide, letter).then([deadLettered]);
  });

  it('takes a second letter of a dead job for a repetition', () => {
    given(job, [deadLettered]).when(recordDeadLetter.decide, letter).then([]);
  });

  it.each([
    ['was retried', retryRequested],
    ['was discarded and then set again', discarded],
  ])('states it again when the job %s', (_, decision) => {
    given(job, [deadLettered, decision]).when(recordDeadLetter.decide, letter).then([deadLettered]);
  });
});
