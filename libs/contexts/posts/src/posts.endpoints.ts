import { concernsOrganization, endpoint } from '@pacesetter/http';
import { answerComplaint } from './features/answer-complaint/answer-complaint';
import { AnswerComplaintDto } from './features/answer-complaint/answer-complaint.dto';
import { claimPost } from './features/claim-post/claim-post';
import { NoticeUnansweredComplaint } from './features/notice-unanswered-complaint/notice-unanswered-complaint';
import { observePost } from './features/observe-post/observe-post';
import { ObservePostDto } from './features/observe-post/observe-post.dto';
import { releasePost } from './features/release-post/release-post';
import { setPost } from './features/set-post/set-post';
import { SetPostDto } from './features/set-post/set-post.dto';
import { withdrawPost } from './features/withdraw-post/withdraw-post';
import { PostOfMemberDto } from './posts.dto';

/** Who offers posts and answers for them. */
const WHO_SETS_POSTS = { officer: 'own', administrator: 'all' } as const;
/** Posts are claimed freely: nobody from above does it for a member. */
const WHO_HOLDS_POSTS = { member: 'self', officer: 'own' } as const;

/** What can be asked of this context over HTTP, and by whom. */
export const postEndpoints = [
  endpoint(setPost, {
    body: SetPostDto,
    title: { zh: '设岗', en: 'Set a post' },
    may: WHO_SETS_POSTS,
    concerns: concernsOrganization,
  }),
  endpoint(claimPost, {
    body: PostOfMemberDto,
    title: { zh: '认岗', en: 'Claim a post' },
    may: WHO_HOLDS_POSTS,
    concerns: concernsOrganization,
  }),
  endpoint(releasePost, {
    body: PostOfMemberDto,
    title: { zh: '退岗', en: 'Give a post back' },
    may: WHO_HOLDS_POSTS,
    concerns: concernsOrganization,
  }),
  endpoint(withdrawPost, {
    body: PostOfMemberDto,
    title: { zh: '撤岗', en: 'Take a post from a member' },
    may: WHO_SETS_POSTS,
    concerns: concernsOrganization,
  }),
  endpoint(observePost, {
    body: ObservePostDto,
    title: { zh: '督岗', en: 'Praise a post or complain about it' },
    may: {},
    public: true,
    concerns: concernsOrganization,
  }),
  endpoint(answerComplaint, {
    body: AnswerComplaintDto,
    title: { zh: '答复群众意见', en: 'Answer a complaint about a post' },
    may: WHO_SETS_POSTS,
    concerns: concernsOrganization,
  }),
];

/** What the product gives itself: a job, when the time to answer is over. */
export const internalPostCommands = [NoticeUnansweredComplaint];
