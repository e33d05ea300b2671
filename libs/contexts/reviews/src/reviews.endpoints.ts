import { type Concern, concerning, concernsSubject, endpoint } from '@pacesetter/http';
import { recordSelfReview } from './features/record-self-review/record-self-review';
import { RecordSelfReviewDto } from './features/record-self-review/record-self-review.dto';
import { recordLeaderComment } from './features/record-leader-comment/record-leader-comment';
import { RecordLeaderCommentDto } from './features/record-leader-comment/record-leader-comment.dto';
import { recordMassReview } from './features/record-mass-review/record-mass-review';
import { RecordMassReviewDto } from './features/record-mass-review/record-mass-review.dto';
import { recordAssessment } from './features/record-assessment/record-assessment';
import { RecordAssessmentDto } from './features/record-assessment/record-assessment.dto';
import { closeReviewRound } from './features/close-review-round/close-review-round';
import { CloseReviewRoundDto } from './features/close-review-round/close-review-round.dto';
import { openReviewSession } from './features/open-review-session/open-review-session';
import { OpenReviewSessionDto } from './features/open-review-session/open-review-session.dto';
import { handInSheet } from './features/hand-in-sheet/hand-in-sheet';
import { HandInSheetDto } from './features/hand-in-sheet/hand-in-sheet.dto';
import { recuseFromSession } from './features/recuse-from-session/recuse-from-session';
import { RecuseFromSessionDto } from './features/recuse-from-session/recuse-from-session.dto';
import { closeReviewSession } from './features/close-review-session/close-review-session';
import { type Recusal, recuseReviewer } from './features/recuse-reviewer/recuse-reviewer';
import { RecuseReviewerDto } from './features/recuse-reviewer/recuse-reviewer.dto';
import { raiseSuggestion } from './features/raise-suggestion/raise-suggestion';
import { RaiseSuggestionDto } from './features/raise-suggestion/raise-suggestion.dto';
import { acceptSuggestion } from './features/accept-suggestion/accept-suggestion';
import { AcceptSuggestionDto } from './features/accept-suggestion/accept-suggestion.dto';
import { declineSuggestion } from './features/decline-suggestion/decline-suggestion';
import { DeclineSuggestionDto } from './features/decline-suggestion/decline-suggestion.dto';
import { assignHelper } from './features/assign-helper/assign-helper';
import { AssignHelperDto } from './features/assign-helper/assign-helper.dto';
import { submitImprovementPlan } from './features/submit-improvement-plan/submit-improvement-plan';
import { SubmitImprovementPlanDto } from './features/submit-improvement-plan/submit-improvement-plan.dto';
import { confirmImprovement } from './features/confirm-improvement/confirm-improvement';
import { ConfirmImprovementDto } from './features/confirm-improvement/confirm-improvement.dto';
import { enterPanelScore } from './features/enter-panel-score/enter-panel-score';
import { enterAwardInLedger } from './features/enter-award-in-ledger/enter-award-in-ledger';
import { closeSuggestion } from './features/close-suggestion/close-suggestion';
import { noticeUnansweredSuggestion } from './features/notice-unanswered-suggestion/notice-unanswered-suggestion';
import { noticeMissedFollowUp } from './features/notice-missed-follow-up/notice-missed-follow-up';
import { noteSheetKeyDestroyed } from './features/note-sheet-key-destroyed/note-sheet-key-destroyed';
import { SessionDto } from './reviews.dto';
import type { SessionRef } from './session/session.rules';

/** Everybody speaks for the own work, a member also through an officer. */
const WHO_IS_REVIEWED = { member: 'self', officer: 'own' } as const;
const WHO_REVIEWS = { officer: 'subtree', administrator: 'all' } as const;
const WHO_HOLDS = { officer: 'own', administrator: 'all' } as const;
const WHO_ANSWERS = { member: 'self', officer: 'subtree', administrator: 'all' } as const;
/** In person: members, and judges of a panel. */
const WHO_STANDS_BACK = { member: 'self', reviewer: 'subtree' } as const;

const concernsHolder = concerning(
  'organization',
  ({ campaignId, organizationId }: Pick<SessionRef, 'campaignId' | 'organizationId'>): Concern => ({
    campaignId,
    organizationId,
  }),
);

type OwnSheet = SessionRef & { readonly reviewer: string };

/** Of the higher organisation, the lower ones hand in their sheets through their officers; everybody else in person. */
const concernsWhoMarks = concerning('subject', ({ campaignId, organizationId, kind, reviewer }: OwnSheet): Concern =>
  kind === 'upward' ? { campaignId, organizationId: reviewer } : { campaignId, organizationId, memberId: reviewer },
);

/** For an organisation that reviews, whoever holds the session says that it stands back. */
const concernsWhoStandsBack = concerning(
  'subject',
  ({ campaignId, organizationId, kind, reviewer }: OwnSheet): Concern =>
    kind === 'upward' ? { campaignId, organizationId } : { campaignId, organizationId, memberId: reviewer },
);

/** What can be asked of this context over HTTP, and by whom. */
export const reviewEndpoints = [
  endpoint(recordSelfReview, {
    body: RecordSelfReviewDto,
    title: { zh: '自我讲评', en: 'Review the own work' },
    may: WHO_IS_REVIEWED,
    concerns: concernsSubject,
  }),
  endpoint(recordLeaderComment, {
    body: RecordLeaderCommentDto,
    title: { zh: '领导点评', en: 'Comment as the leader' },
    may: WHO_REVIEWS,
    concerns: concernsSubject,
  }),
  endpoint(recordMassReview, {
    body: RecordMassReviewDto,
    title: { zh: '录入群众评议结果', en: 'Enter the tally of a mass review' },
    may: WHO_REVIEWS,
    concerns: concernsSubject,
  }),
  endpoint(recordAssessment, {
    body: RecordAssessmentDto,
    title: { zh: '考核评议', en: 'Assess the work' },
    may: WHO_REVIEWS,
    concerns: concernsSubject,
  }),
  endpoint(closeReviewRound, {
    body: CloseReviewRoundDto,
    title: { zh: '结束点评或考核', en: 'Close a round of comments or assessments' },
    may: WHO_HOLDS,
    concerns: concernsHolder,
  }),
  endpoint(openReviewSession, {
    body: OpenReviewSessionDto,
    title: { zh: '召开评议会', en: 'Open a review session' },
    may: WHO_HOLDS,
    concerns: concernsHolder,
  }),
  endpoint(handInSheet, {
    body: HandInSheetDto,
    title: { zh: '提交评议表', en: 'Hand in a sheet' },
    may: { member: 'self', reviewer: 'subtree', officer: 'own' },
    concerns: concernsWhoMarks,
  }),
  endpoint(recuseFromSession, {
    body: RecuseFromSessionDto,
    title: { zh: '评议会回避', en: 'Stand back from a subject of a session' },
    may: { ...WHO_HOLDS, ...WHO_STANDS_BACK },
    concerns: concernsWhoStandsBack,
  }),
  endpoint(closeReviewSession, {
    body: SessionDto,
    title: { zh: '结束评议会', en: 'Close a review session' },
    may: WHO_HOLDS,
    concerns: concernsHolder,
  }),
  endpoint(recuseReviewer, {
    body: RecuseReviewerDto,
    title: { zh: '评议回避', en: 'Stand back from a case' },
    may: { ...WHO_REVIEWS, ...WHO_STANDS_BACK },
    concerns: concerning('subject', ({ campaignId, subject: { organizationId }, reviewer }: Recusal) => ({
      campaignId,
      organizationId,
      memberId: reviewer,
    })),
  }),
  endpoint(raiseSuggestion, {
    body: RaiseSuggestionDto,
    title: { zh: '提出意见建议', en: 'Raise a suggestion' },
    may: {},
    public: true,
    concerns: concernsSubject,
  }),
  endpoint(acceptSuggestion, {
    body: AcceptSuggestionDto,
    title: { zh: '采纳意见建议', en: 'Accept a suggestion' },
    may: WHO_ANSWERS,
    concerns: concernsSubject,
  }),
  endpoint(declineSuggestion, {
    body: DeclineSuggestionDto,
    title: { zh: '不采纳意见建议', en: 'Decline a suggestion' },
    may: WHO_ANSWERS,
    concerns: concernsSubject,
  }),
  endpoint(assignHelper, {
    body: AssignHelperDto,
    title: { zh: '确定帮扶人', en: 'Assign a helper' },
    may: WHO_REVIEWS,
    concerns: concernsSubject,
  }),
  endpoint(submitImprovementPlan, {
    body: SubmitImprovementPlanDto,
    title: { zh: '报送整改提高措施', en: 'Submit a plan for improvement' },
    may: WHO_IS_REVIEWED,
    concerns: concernsSubject,
  }),
  endpoint(confirmImprovement, {
    body: ConfirmImprovementDto,
    title: { zh: '确认整改成效', en: 'Confirm an improvement' },
    may: WHO_REVIEWS,
    concerns: concernsSubject,
  }),
];

/** What the product gives itself: from what was decided elsewhere, and when a time is over. */
export const internalReviewCommands = [
  enterPanelScore,
  enterAwardInLedger,
  closeSuggestion,
  noticeUnansweredSuggestion,
  noticeMissedFollowUp,
  noteSheetKeyDestroyed,
].map(({ command }) => command);
