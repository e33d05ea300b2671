import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../post.errors';
import type { PostEvent } from '../../post.events';
import { byMember, campaignRuns, knownPost, type PostFacts, type PostOfMember } from '../../post.rules';
import { heldBy, posts, postsOf, type PostsState } from '../../post.state';

export class ClaimPost extends Command<PostOfMember> {}

export interface ClaimFacts extends PostFacts {
  /** The member takes part at this organisation. */
  readonly enrolled: boolean;
  /** Posts that one member can hold at the same time. */
  readonly perMember: number;
}

/** Xuefu, 五(一): members claim posts (党员认岗), as many as there are places. */
export const claimPost = defineFeature<PostOfMember, PostsState, PostEvent, ClaimFacts>({
  command: ClaimPost,
  aggregate: posts,
  stream: postsOf,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, postId, memberId }, state, { facts, actor }) {
    campaignRuns(facts);
    byMember(actor, { campaignId, organizationId, postId, memberId });
    if (!facts.enrolled) throw refuse('not-enrolled', `member ${memberId} takes no part at ${organizationId}`);
    const { holders, capacity } = knownPost(state, postId);
    if (holders.includes(memberId)) throw refuse('post-already-held', `member ${memberId} holds this post`);
    if (holders.length >= capacity) throw refuse('post-full', `all ${capacity} places are taken`, { holders });
    const held = heldBy(state, memberId);
    if (held.length >= facts.perMember) {
      throw refuse('too-many-posts', `a member holds at most ${facts.perMember}: release one first`, { held });
    }
    return [{ type: 'PostClaimed', data: { campaignId, organizationId, postId, memberId } }];
  },
});
