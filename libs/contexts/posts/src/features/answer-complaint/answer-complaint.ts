import { Command, defineFeature } from '@pacesetter/kernel';
import { type ComplaintFacts, type ComplaintRef, knownComplaint } from '../../complaint.rules';
import { refuse } from '../../post.errors';
import type { PostEvent } from '../../post.events';
import { byOrganization, campaignRunsOrIsCompleted, textGiven } from '../../post.rules';
import { posts, postsOf, type PostsState } from '../../post.state';

export interface Answer extends ComplaintRef {
  readonly answer: string;
}

export class AnswerComplaint extends Command<Answer> {}

/** The organisation answers a complaint about one of its posts, in public; late is better than never. */
export const answerComplaint = defineFeature<Answer, PostsState, PostEvent, ComplaintFacts>({
  command: AnswerComplaint,
  aggregate: posts,
  stream: postsOf,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, observationId, answer }, state, { facts, actor, now }) {
    campaignRunsOrIsCompleted(facts);
    byOrganization(actor, organizationId);
    textGiven(answer, 'the answer');
    const { postId, deadline, since, status } = knownComplaint(state, observationId);
    if (status === 'answered') throw refuse('complaint-already-answered', 'this complaint has been answered');
    const late = now > facts.postponed(deadline, since);
    return [{ type: 'ComplaintAnswered', data: { campaignId, organizationId, postId, observationId, answer, late } }];
  },
});
