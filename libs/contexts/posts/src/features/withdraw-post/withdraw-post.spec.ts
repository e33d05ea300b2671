import { given } from '@pacesetter/testing';
import { asMember, claimed, ofBranch, post, running, set, withdrawn } from '../../../test/manned';
import { posts } from '../../post.state';
import { withdrawPost } from './withdraw-post';

const command = { ...post, memberId: 'li' };
const facts = running;

describe('withdrawing a post', () => {
  const held = given(posts, [set(), claimed('li')]);

  it('takes it from the member for a reason', () => {
    held.when(withdrawPost.decide, command, { facts, actor: ofBranch, reason: 'Never there.' }).then([withdrawn('li')]);
    held.when(withdrawPost.decide, command, { facts, actor: ofBranch }).thenRefused('reason-required');
    held.when(withdrawPost.decide, command, { facts, actor: ofBranch, reason: ' ' }).thenRefused('reason-required');
  });

  it('is decided by the organisation, about somebody who holds it', () => {
    const reason = 'Never there.';
    held
      .when(withdrawPost.decide, command, { facts, actor: asMember('li'), reason })
      .thenRefused('not-own-organization');
    given(posts, [set()])
      .when(withdrawPost.decide, command, { facts, actor: ofBranch, reason })
      .thenRefused('post-not-held');
  });
});
