import { given } from '@pacesetter/testing';
import { asMember, claimed, paused, post, released, running, set } from '../../../test/manned';
import { posts } from '../../post.state';
import { releasePost } from './release-post';

const command = { ...post, memberId: 'li' };
const actor = asMember('li');

describe('releasing a post', () => {
  it('gives it back', () => {
    given(posts, [set(), claimed('li')])
      .when(releasePost.decide, command, { facts: running, actor })
      .then([released('li')]);
  });

  it('wants somebody who holds it', () => {
    given(posts, [set()]).when(releasePost.decide, command, { facts: running, actor }).thenRefused('post-not-held');
    given(posts, [set(), claimed('li'), released('li')])
      .when(releasePost.decide, command, { facts: running, actor })
      .thenRefused('post-not-held');
  });

  it('is up to the member, while the campaign runs', () => {
    given(posts, [set(), claimed('li')])
      .when(releasePost.decide, command, { facts: running, actor: asMember('wang') })
      .thenRefused('not-the-member');
    given(posts, [set(), claimed('li')])
      .when(releasePost.decide, command, { facts: paused, actor })
      .thenRefused('campaign-not-running');
  });
});
