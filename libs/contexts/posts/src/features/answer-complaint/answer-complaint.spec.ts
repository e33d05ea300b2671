import { given } from '@pacesetter/testing';
import {
  answered,
  campaignId,
  complained,
  ofBranch,
  ofNeighbour,
  organizationId,
  set,
  unanswered,
  unmoved,
} from '../../../test/manned';
import type { PostEvent } from '../../post.events';
import { posts } from '../../post.state';
import { answerComplaint } from './answer-complaint';

const command = { campaignId, organizationId, observationId: 'c-1', answer: 'We are open again.' };
const facts = unmoved;
const late = '2010-06-12T01:00:00.000Z';

describe('answering a complaint', () => {
  const after = (...events: readonly PostEvent[]) => given(posts, [set(), ...events]);

  it('is late after the deadline, whether that was noticed or not', () => {
    after(complained('c-1'))
      .when(answerComplaint.decide, command, { facts, actor: ofBranch })
      .then([answered('c-1')]);
    after(complained('c-1'))
      .when(answerComplaint.decide, command, { facts, actor: ofBranch, now: late })
      .then([answered('c-1', true)]);
    after(complained('c-1'), unanswered('c-1'))
      .when(answerComplaint.decide, command, { facts, actor: ofBranch, now: late })
      .then([answered('c-1', true)]);
  });

  it('counts pauses of the campaign', () => {
    const postponed = () => '2010-07-01T00:00:00.000Z';
    after(complained('c-1'))
      .when(answerComplaint.decide, command, { facts: { ...facts, postponed }, actor: ofBranch, now: late })
      .then([answered('c-1')]);
  });

  it('happens once, to a complaint that there is, with words', () => {
    after(complained('c-1'), answered('c-1'))
      .when(answerComplaint.decide, command, { facts, actor: ofBranch })
      .thenRefused('complaint-already-answered');
    after().when(answerComplaint.decide, command, { facts, actor: ofBranch }).thenRefused('complaint-unknown');
    after(complained('c-1'))
      .when(answerComplaint.decide, { ...command, answer: ' ' }, { facts, actor: ofBranch })
      .thenRefused('text-missing');
  });

  it('is up to the organisation, after the end of the campaign too', () => {
    after(complained('c-1'))
      .when(answerComplaint.decide, command, { facts, actor: ofNeighbour })
      .thenRefused('not-own-organization');
    after(complained('c-1'))
      .when(answerComplaint.decide, command, { facts: { ...facts, status: 'completed' }, actor: ofBranch })
      .then([answered('c-1')]);
    after(complained('c-1'))
      .when(answerComplaint.decide, command, { facts: { ...facts, status: 'paused' }, actor: ofBranch })
      .thenRefused('campaign-not-running');
  });
});
