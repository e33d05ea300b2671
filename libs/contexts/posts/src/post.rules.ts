import { campaignRules, type CampaignStanding } from '@pacesetter/contracts';
import { type Actor, reasonRule, textRule } from '@pacesetter/kernel';
import { refuse } from './post.errors';
import type { Post, PostsState } from './post.state';

export const { campaignRuns, campaignRunsOrIsCompleted } = campaignRules(refuse);
export const textGiven = textRule(refuse);
export const reasonGiven = reasonRule(refuse);

/** What every decision about posts has to know of the campaign. */
export type PostFacts = CampaignStanding;

export interface PostRef {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly postId: string;
}

export interface PostOfMember extends PostRef {
  readonly memberId: string;
}

/** The post. @throws DomainError when the organisation has set no such post. */
export function knownPost({ posts }: PostsState, postId: string): Post {
  const post = posts[postId];
  if (post === undefined) throw refuse('post-unknown', `there is no post ${postId}`, { known: Object.keys(posts) });
  return post;
}

/** @throws DomainError unless the member holds the post. */
export function heldPost(state: PostsState, { postId, memberId }: PostOfMember): void {
  if (knownPost(state, postId).holders.includes(memberId)) return;
  throw refuse('post-not-held', `member ${memberId} does not hold the post ${postId}`);
}

/** @throws DomainError unless an officer of the organisation or the campaign office acts. */
export function byOrganization(actor: Actor, organizationId: string): void {
  if (actor.role === 'administrator') return;
  if (actor.role === 'officer' && actor.organizationId === organizationId) return;
  throw refuse('not-own-organization', `only officers of ${organizationId} decide about its posts`, { organizationId });
}

/** @throws DomainError unless the member acts, or an officer of the organisation in the member's name. */
export function byMember(actor: Actor, { memberId, organizationId }: PostOfMember): void {
  if (actor.role === 'member' && actor.id === memberId) return;
  if (actor.role === 'officer' && actor.organizationId === organizationId) return;
  throw refuse('not-the-member', `member ${memberId} claims and releases posts, or an officer of ${organizationId}`);
}
