import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { answerComplaint } from './src/features/answer-complaint/answer-complaint';
import { claimPost } from './src/features/claim-post/claim-post';
import { noticeUnansweredComplaint } from './src/features/notice-unanswered-complaint/notice-unanswered-complaint';
import { observePost } from './src/features/observe-post/observe-post';
import { releasePost } from './src/features/release-post/release-post';
import { setPost } from './src/features/set-post/set-post';
import { withdrawPost } from './src/features/withdraw-post/withdraw-post';
import { noticeUnansweredComplaint as noticeWhenDue } from './src/jobs/notice-unanswered-complaint.job';
import { postJobs } from './src/jobs/post-jobs';
import { complaintDeadlines } from './src/policies/complaint-deadlines.timers';
import { rectifyWhenComplaintUnanswered } from './src/policies/rectify-when-complaint-unanswered.policy';
import { internalPostCommands, postEndpoints } from './src/posts.endpoints';
import { postEvents } from './src/post.events';
import { claimFacts, complaintFacts, observationFacts, postFacts, settingFacts } from './src/post.facts';
import { posts } from './src/post.state';
import { postBoard } from './src/views/post-board/post-board.projection';
import { postGateFacts } from './src/views/post-board/post-gate-facts.query';
import { PublicPostsController } from './src/views/post-board/public-posts.controller';
import { PublicPostsHandler } from './src/views/post-board/public-posts.query-handler';

/** Posts (岗位): the organisation sets them, members claim them, the masses watch over them. */
export const postsContext: ContextDefinition = {
  name: 'posts',
  aggregates: [posts],
  events: postEvents,
  features: [
    handles(setPost, settingFacts),
    handles(claimPost, claimFacts),
    handles(releasePost, postFacts),
    handles(withdrawPost, postFacts),
    handles(observePost, observationFacts),
    handles(answerComplaint, complaintFacts),
    handles(noticeUnansweredComplaint, complaintFacts),
  ],
  http: { endpoints: postEndpoints, internal: internalPostCommands },
  projections: [postBoard],
  policies: [rectifyWhenComplaintUnanswered],
  timerRules: [complaintDeadlines],
  jobDefinitions: postJobs,
  jobs: [noticeWhenDue],
  gateFacts: postGateFacts,
  nest: { controllers: [PublicPostsController], providers: [PublicPostsHandler] },
};
