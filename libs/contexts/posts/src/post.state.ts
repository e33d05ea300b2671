import { type Aggregate } from '@pacesetter/kernel';
import type { PostEvent } from './post.events';

export interface Post {
  readonly kind: string;
  readonly capacity: number;
  /** Members who hold it, in the order in which they claimed it. */
  readonly holders: readonly string[];
}

export interface Complaint {
  readonly postId: string;
  readonly deadline: string;
  readonly since: string;
  readonly status: 'open' | 'overdue' | 'answered';
}

export interface PostsState {
  readonly posts: Readonly<Record<string, Post>>;
  readonly complaints: Readonly<Record<string, Complaint>>;
}

/**
 * Stream `posts-<campaignId>~<organizationId>`: all posts of an organisation in a campaign, so that neither a post's
 * capacity nor the number of posts of a member is exceeded when several claim at the same moment.
 */
export const posts: Aggregate<PostsState, PostEvent> = {
  category: 'posts',
  initialState: { posts: {}, complaints: {} },
  evolve(state, event) {
    switch (event.type) {
      case 'PostSet': {
        const { postId, kind, capacity } = event.data;
        return { ...state, posts: { ...state.posts, [postId]: { kind, capacity, holders: [] } } };
      }
      case 'PostClaimed': {
        const { postId, memberId } = event.data;
        return withHolders(state, postId, (holders) => [...holders, memberId]);
      }
      case 'PostReleased':
      case 'PostWithdrawn': {
        const { postId, memberId } = event.data;
        return withHolders(state, postId, (holders) => holders.filter((holder) => holder !== memberId));
      }
      case 'PostObserved': {
        const { observationId, postId, deadline, since } = event.data;
        if (deadline === undefined || since === undefined) return state;
        return withComplaint(state, observationId, { postId, deadline, since, status: 'open' });
      }
      case 'ComplaintAnswered':
        return withComplaint(state, event.data.observationId, { status: 'answered' });
      case 'ComplaintLeftUnanswered':
        return withComplaint(state, event.data.observationId, { status: 'overdue' });
    }
  },
};

/** Part of the stream's name that names an organisation's posts in a campaign. */
export function postsOf({ campaignId, organizationId }: { campaignId: string; organizationId: string }): string {
  return `${campaignId}~${organizationId}`;
}

/** Posts that the member holds, by id. */
export function heldBy({ posts }: PostsState, memberId: string): readonly string[] {
  return Object.entries(posts).flatMap(([postId, { holders }]) => (holders.includes(memberId) ? [postId] : []));
}

function withHolders(
  state: PostsState,
  postId: string,
  change: (holders: readonly string[]) => readonly string[],
): PostsState {
  const post = state.posts[postId];
  if (post === undefined) return state;
  return { ...state, posts: { ...state.posts, [postId]: { ...post, holders: change(post.holders) } } };
}

function withComplaint(state: PostsState, observationId: string, change: Partial<Complaint>): PostsState {
  const known = state.complaints[observationId] ?? { postId: '', deadline: '', since: '', status: 'open' };
  return { ...state, complaints: { ...state.complaints, [observationId]: { ...known, ...change } } };
}
