import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../post.errors';
import type { ObservationKind, PostEvent } from '../../post.events';
import { campaignRuns, knownPost, type PostFacts, type PostRef, textGiven } from '../../post.rules';
import { posts, postsOf, type PostsState } from '../../post.state';

export interface Observation extends PostRef {
  readonly kind: ObservationKind;
  readonly text: string;
}

export class ObservePost extends Command<Observation> {}

export interface ObservationFacts extends PostFacts {
  /** By when a complaint made now is answered. */
  readonly answerBy: string;
}

/** Xuefu, 五(一): the masses watch over the posts (群众督岗). */
export const observePost = defineFeature<Observation, PostsState, PostEvent, ObservationFacts>({
  command: ObservePost,
  aggregate: posts,
  stream: postsOf,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, postId, kind, text }, state, { facts, actor, now, newId }) {
    campaignRuns(facts);
    if (actor.role !== 'masses') {
      throw refuse('observed-by-masses-only', 'the masses watch over posts; others have visits and reviews');
    }
    knownPost(state, postId);
    textGiven(text, 'what was seen');
    const observed = { campaignId, organizationId, postId, observationId: newId('observation'), kind, text };
    const time = kind === 'complaint' ? { deadline: facts.answerBy, since: now } : {};
    return [{ type: 'PostObserved', data: { ...observed, ...time } }];
  },
});
