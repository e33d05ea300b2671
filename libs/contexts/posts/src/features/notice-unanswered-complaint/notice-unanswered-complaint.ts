import { Command, defineFeature } from '@pacesetter/kernel';
import { type ComplaintFacts, type ComplaintRef, knownComplaint } from '../../complaint.rules';
import { refuse } from '../../post.errors';
import type { PostEvent } from '../../post.events';
import { campaignRuns } from '../../post.rules';
import { posts, postsOf, type PostsState } from '../../post.state';

export class NoticeUnansweredComplaint extends Command<ComplaintRef> {}

/** A complaint that was not answered in time is noticed by the system itself, once. */
export const noticeUnansweredComplaint = defineFeature<ComplaintRef, PostsState, PostEvent, ComplaintFacts>({
  command: NoticeUnansweredComplaint,
  aggregate: posts,
  stream: postsOf,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, observationId }, state, { facts, now }) {
    campaignRuns(facts);
    const { postId, status, since, ...complaint } = knownComplaint(state, observationId);
    if (status !== 'open') return [];
    const deadline = facts.postponed(complaint.deadline, since);
    if (now < deadline) throw refuse('deadline-not-passed', `there is time to answer until ${deadline}`, { deadline });
    return [{ type: 'ComplaintLeftUnanswered', data: { campaignId, organizationId, postId, observationId, deadline } }];
  },
});
