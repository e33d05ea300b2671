import { given, testId } from '@pacesetter/testing';
import { complained, deadline, ofBranch, ofMasses, paused, post, praised, running, set } from '../../../test/manned';
import { posts } from '../../post.state';
import { observePost } from './observe-post';

const facts = { ...running, answerBy: deadline };
const complaint = { ...post, kind: 'complaint', text: 'Nobody there.' } as const;
const id = testId('observation');

describe('observing a post', () => {
  const decide = (command: Parameters<typeof observePost.decide>[0], known = facts, actor = ofMasses) =>
    given(posts, [set()]).when(observePost.decide, command, { facts: known, actor });

  it('praises it, or complains and waits for an answer by a date', () => {
    decide({ ...post, kind: 'praise', text: 'Quick help.' }).then([praised(id)]);
    decide(complaint).then([complained(id)]);
  });

  it('says something about a post that there is', () => {
    decide({ ...complaint, text: '' }).thenRefused('text-missing');
    decide({ ...complaint, postId: 'post-9' }).thenRefused('post-unknown', { known: ['post-1'] });
  });

  it('is up to the masses, while the campaign runs', () => {
    decide(complaint, facts, ofBranch).thenRefused('observed-by-masses-only');
    decide(complaint, { ...facts, ...paused }).thenRefused('campaign-not-running');
  });
});
