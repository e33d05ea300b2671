import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../post.errors';
import type { PostEvent } from '../../post.events';
import { byOrganization, campaignRuns, type PostFacts, textGiven } from '../../post.rules';
import { posts, postsOf, type PostsState } from '../../post.state';

export interface PostToSet {
  readonly campaignId: string;
  readonly organizationId: string;
  /** Key of one of the programme's kinds. */
  readonly kind: string;
  readonly name: string;
  readonly duties: string;
  /** As many as the kind allows when absent. */
  readonly capacity?: number;
}

export class SetPost extends Command<PostToSet> {}

export interface PostKindFact {
  readonly key: string;
  readonly capacity: number;
  /** Whether organisations like this one set such posts. */
  readonly fits: boolean;
}

export interface SettingFacts extends PostFacts {
  readonly enrolled: boolean;
  readonly kinds: readonly PostKindFact[];
}

/** Xuefu, 五(一): the organisation sets posts (组织设岗). */
export const setPost = defineFeature<PostToSet, PostsState, PostEvent, SettingFacts>({
  command: SetPost,
  aggregate: posts,
  stream: postsOf,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, kind: key, name, duties, capacity }, _state, { facts, actor, newId }) {
    campaignRuns(facts);
    if (!facts.enrolled) throw refuse('not-enrolled', `organisation ${organizationId} takes no part in the campaign`);
    byOrganization(actor, organizationId);
    const kind = knownKind(key, facts);
    if (!kind.fits) throw refuse('post-kind-not-for-organization', `${organizationId} sets no posts of kind "${key}"`);
    textGiven(name, 'the name of the post');
    textGiven(duties, 'its duties');
    const places = capacity ?? kind.capacity;
    if (!Number.isInteger(places) || places < 1 || places > kind.capacity) {
      const message = `a post of kind "${key}" is held by 1 to ${kind.capacity} members`;
      throw refuse('capacity-exceeds-kind', message, { capacity: kind.capacity });
    }
    const post = { campaignId, organizationId, postId: newId('post'), kind: key, name, duties, capacity: places };
    return [{ type: 'PostSet', data: post }];
  },
});

function knownKind(key: string, { kinds }: SettingFacts): PostKindFact {
  const kind = kinds.find((candidate) => candidate.key === key);
  if (kind !== undefined) return kind;
  const known = kinds.map((candidate) => candidate.key);
  throw refuse('post-kind-unknown', `the programme has no posts of kind "${key}"`, { known });
}
