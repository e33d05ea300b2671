import { Command, defineFeature } from '@pacesetter/kernel';
import type { PostEvent } from '../../post.events';
import {
  byOrganization,
  campaignRuns,
  heldPost,
  type PostFacts,
  type PostOfMember,
  reasonGiven,
} from '../../post.rules';
import { posts, postsOf, type PostsState } from '../../post.state';

export class WithdrawPost extends Command<PostOfMember> {}

/** The organisation takes a post from a member for cause: the reason is part of the history. */
export const withdrawPost = defineFeature<PostOfMember, PostsState, PostEvent, PostFacts>({
  command: WithdrawPost,
  aggregate: posts,
  stream: postsOf,
  rule: ({ rule }) => rule,
  decide(held, state, { facts, actor, reason }) {
    campaignRuns(facts);
    byOrganization(actor, held.organizationId);
    heldPost(state, held);
    reasonGiven(reason, 'say why the post is taken away');
    return [{ type: 'PostWithdrawn', data: held }];
  },
});
