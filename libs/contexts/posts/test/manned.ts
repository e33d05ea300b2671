import type { Actor } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { PostEvent } from '../src/post.events';
import type { PostFacts } from '../src/post.rules';

/** The branch of a field team sets posts: fixtures of this context's tests. */
export const campaignId = 'gansu';
export const organizationId = 'branch-1';
export const postId = 'post-1';
export const post = { campaignId, organizationId, postId };

export const ofBranch: Actor = { id: 'secretary', role: 'officer', organizationId };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'branch-2' };
export const ofMasses: Actor = { id: 'neighbour', role: 'masses' };
export const asMember = (id: string): Actor => ({ id, role: 'member', organizationId });

export const running: PostFacts = { status: 'running', rule: 'gansu-2010@1' };
export const paused: PostFacts = { ...running, status: 'paused' };
/** Facts about deadlines in a campaign without pauses. */
export const unmoved = { ...running, postponed: (deadline: string) => deadline };

export const deadline = '2010-06-11T01:00:00.000Z';

export function set(capacity = 2, id = postId): PostEvent {
  const named = { kind: 'pioneer-post', name: 'Drill 7', duties: 'Keep it going.' };
  return { type: 'PostSet', data: { ...post, postId: id, ...named, capacity } };
}

export function claimed(memberId: string, id = postId): PostEvent {
  return { type: 'PostClaimed', data: { ...post, postId: id, memberId } };
}

export function released(memberId: string): PostEvent {
  return { type: 'PostReleased', data: { ...post, memberId } };
}

export function withdrawn(memberId: string): PostEvent {
  return { type: 'PostWithdrawn', data: { ...post, memberId } };
}

export function complained(observationId: string): PostEvent {
  const time = { deadline, since: TEST_TIME };
  return { type: 'PostObserved', data: { ...post, observationId, kind: 'complaint', text: 'Nobody there.', ...time } };
}

export function praised(observationId: string): PostEvent {
  return { type: 'PostObserved', data: { ...post, observationId, kind: 'praise', text: 'Quick help.' } };
}

export function answered(observationId: string, late = false): PostEvent {
  return { type: 'ComplaintAnswered', data: { ...post, observationId, answer: 'We are open again.', late } };
}

export function unanswered(observationId: string): PostEvent {
  return { type: 'ComplaintLeftUnanswered', data: { ...post, observationId, deadline } };
}
