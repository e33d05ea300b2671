import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import {
  asMember,
  claimed,
  ofBranch,
  ofNeighbour,
  post,
  postId,
  released,
  running,
  set,
  withdrawn,
} from '../../../test/manned';
import type { PostEvent } from '../../post.events';
import { posts } from '../../post.state';
import { claimPost, type ClaimFacts } from './claim-post';

const facts: ClaimFacts = { ...running, enrolled: true, perMember: 1 };

function claiming(
  history: readonly PostEvent[],
  { known = {}, actor = asMember('li'), id = postId }: { known?: Partial<ClaimFacts>; actor?: Actor; id?: string } = {},
) {
  const command = { ...post, postId: id, memberId: 'li' };
  return given(posts, history).when(claimPost.decide, command, { facts: { ...facts, ...known }, actor });
}

describe('claiming a post', () => {
  it('takes a place while there is one', () => {
    claiming([set(1)]).then([claimed('li')]);
    claiming([set(2), claimed('wang')]).then([claimed('li')]);
    claiming([set(1), claimed('wang')]).thenRefused('post-full', { holders: ['wang'] });
    claiming([]).thenRefused('post-unknown');
  });

  it('finds a place again that was released or withdrawn', () => {
    claiming([set(1), claimed('wang'), released('wang')]).then([claimed('li')]);
    claiming([set(1), claimed('wang'), withdrawn('wang')]).then([claimed('li')]);
  });

  it('gives a member as many posts as the programme says', () => {
    const history = [set(2), set(2, 'post-2'), claimed('li', 'post-2')];
    claiming(history).thenRefused('too-many-posts', { held: ['post-2'] });
    claiming(history, { known: { perMember: 2 } }).then([claimed('li')]);
    claiming(history, { id: 'post-2', known: { perMember: 2 } }).thenRefused('post-already-held');
  });

  it('is done by the member or an officer of the organisation', () => {
    claiming([set()], { actor: ofBranch }).then([claimed('li')]);
    claiming([set()], { actor: asMember('wang') }).thenRefused('not-the-member');
    claiming([set()], { actor: ofNeighbour }).thenRefused('not-the-member');
  });

  it('is for members who take part there, while the campaign runs', () => {
    claiming([set()], { known: { enrolled: false } }).thenRefused('not-enrolled');
    claiming([set()], { known: { status: 'completed' } }).thenRefused('campaign-not-running');
  });
});
