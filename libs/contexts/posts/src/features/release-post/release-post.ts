import { Command, defineFeature } from '@pacesetter/kernel';
import type { PostEvent } from '../../post.events';
import { byMember, campaignRuns, heldPost, type PostFacts, type PostOfMember } from '../../post.rules';
import { posts, postsOf, type PostsState } from '../../post.state';

export class ReleasePost extends Command<PostOfMember> {}

/** A member gives a post back; somebody else can claim it. */
export const releasePost = defineFeature<PostOfMember, PostsState, PostEvent, PostFacts>({
  command: ReleasePost,
  aggregate: posts,
  stream: postsOf,
  rule: ({ rule }) => rule,
  decide(held, state, { facts, actor }) {
    campaignRuns(facts);
    byMember(actor, held);
    heldPost(state, held);
    return [{ type: 'PostReleased', data: held }];
  },
});
