import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { assessmentFacts, type MattersOpenReader } from './src/assessment.facts';
import { awardEntryEvents } from './src/award-entry.events';
import { acceptSuggestion } from './src/features/accept-suggestion/accept-suggestion';
import { assignHelper } from './src/features/assign-helper/assign-helper';
import { closeReviewRound } from './src/features/close-review-round/close-review-round';
import { closeReviewSession } from './src/features/close-review-session/close-review-session';
import { closeSuggestion } from './src/features/close-suggestion/close-suggestion';
import { confirmImprovement } from './src/features/confirm-improvement/confirm-improvement';
import { declineSuggestion } from './src/features/decline-suggestion/decline-suggestion';
import { enterAwardInLedger } from './src/features/enter-award-in-ledger/enter-award-in-ledger';
import { enterPanelScore } from './src/features/enter-panel-score/enter-panel-score';
import { handInSheet } from './src/features/hand-in-sheet/hand-in-sheet';
import { noticeMissedFollowUp } from './src/features/notice-missed-follow-up/notice-missed-follow-up';
import { noticeUnansweredSuggestion } from './src/features/notice-unanswered-suggestion/notice-unanswered-suggestion';
import { noteSheetKeyDestroyed } from './src/features/note-sheet-key-destroyed/note-sheet-key-destroyed';
import { openReviewSession } from './src/features/open-review-session/open-review-session';
import { raiseSuggestion } from './src/features/raise-suggestion/raise-suggestion';
import { recordAssessment } from './src/features/record-assessment/record-assessment';
import { recordLeaderComment } from './src/features/record-leader-comment/record-leader-comment';
import { recordMassReview } from './src/features/record-mass-review/record-mass-review';
import { recordSelfReview } from './src/features/record-self-review/record-self-review';
import { recuseFromSession } from './src/features/recuse-from-session/recuse-from-session';
import { recuseReviewer } from './src/features/recuse-reviewer/recuse-reviewer';
import { submitImprovementPlan } from './src/features/submit-improvement-plan/submit-improvement-plan';
import { followUpEvents } from './src/follow-up.events';
import { closeReviewSession as closeWhenTimeIsOver } from './src/jobs/close-review-session.job';
import { destroySheetKey } from './src/jobs/destroy-sheet-key.job';
import { noticeMissedFollowUp as noticeMissed } from './src/jobs/notice-missed-follow-up.job';
import { noticeUnansweredSuggestion as noticeUnanswered } from './src/jobs/notice-unanswered-suggestion.job';
import { reviewJobs } from './src/jobs/review-jobs';
import { ledger } from './src/ledger.state';
import { enterResultsWhenSessionClosed } from './src/policies/enter-results-when-session-closed.policy';
import { fulfilObligationWhenReviewed } from './src/policies/fulfil-obligation-when-reviewed.policy';
import { reviewDeadlines } from './src/policies/review-deadlines.timers';
import { selfCheckPledgeWhenSelfReviewed } from './src/policies/self-check-pledge-when-self-reviewed.policy';
import { reviewEvents } from './src/review.events';
import {
  acceptanceFacts,
  caseRecusalFacts,
  deadlineFacts,
  leaderCommentFacts,
  massReviewFacts,
  raisingFacts,
  superiorFacts,
} from './src/review.facts';
import { internalReviewCommands, reviewEndpoints } from './src/reviews.endpoints';
import { roundEvents } from './src/round.events';
import { reviewRound } from './src/round.state';
import { selfReviewFacts } from './src/self-review.facts';
import { sessionEvents } from './src/session.events';
import { closingFacts, handingFacts, recusalFacts, roundFacts, sessionFacts } from './src/session.facts';
import { freshSheetKey, type MakeSheetKey } from './src/session/sheet-seal.facts';
import { reviewSession } from './src/session.state';
import { suggestionEvents } from './src/suggestion.events';
import { reviewGateFacts } from './src/views/review-gate-facts.query';
import { reviewLedger } from './src/views/review-ledger/review-ledger.projection';
import { reviewSessions } from './src/views/review-sessions/review-sessions.projection';
import { suggestionBoard } from './src/views/suggestion-board/suggestion-board.projection';

/**
 * Reviews (评议) and assessments (考核), kept in each subject's ledger, and what follows from them.
 *
 * @param mattersOpen what supervision has open against a subject: standings depend on it, and reviews do not know
 *   supervision, which builds on them
 * @param makeSheetKey makes the keys of secret sheets; rehearsals have theirs follow from the seed
 */
export function reviewsContext(
  mattersOpen: MattersOpenReader,
  makeSheetKey: MakeSheetKey = freshSheetKey,
): ContextDefinition {
  return {
    name: 'reviews',
    aggregates: [ledger, reviewSession, reviewRound],
    events: [
      ...reviewEvents,
      ...suggestionEvents,
      ...followUpEvents,
      ...awardEntryEvents,
      ...sessionEvents,
      ...roundEvents,
    ],
    features: [...ledgerFeatures(mattersOpen), ...sessionFeatures(makeSheetKey)],
    http: { endpoints: reviewEndpoints, internal: internalReviewCommands },
    projections: [reviewLedger, suggestionBoard, reviewSessions],
    policies: [fulfilObligationWhenReviewed, enterResultsWhenSessionClosed, selfCheckPledgeWhenSelfReviewed],
    timerRules: [reviewDeadlines],
    jobDefinitions: reviewJobs,
    jobs: [closeWhenTimeIsOver, destroySheetKey, noticeUnanswered, noticeMissed],
    gateFacts: reviewGateFacts,
  };
}

/** What is decided on one subject's ledger, and on whether everybody has been commented on or assessed. */
function ledgerFeatures(mattersOpen: MattersOpenReader): ContextDefinition['features'] {
  return [
    handles(recordSelfReview, selfReviewFacts),
    handles(recordLeaderComment, leaderCommentFacts),
    handles(recordMassReview, massReviewFacts),
    handles(recordAssessment, assessmentFacts(mattersOpen)),
    handles(closeReviewRound, roundFacts),
    handles(recuseReviewer, caseRecusalFacts),
    handles(enterPanelScore, deadlineFacts),
    handles(enterAwardInLedger),
    handles(raiseSuggestion, raisingFacts),
    handles(acceptSuggestion, acceptanceFacts),
    handles(declineSuggestion, superiorFacts),
    handles(noticeUnansweredSuggestion, deadlineFacts),
    handles(closeSuggestion),
    handles(assignHelper, superiorFacts),
    handles(submitImprovementPlan, superiorFacts),
    handles(confirmImprovement, superiorFacts),
    handles(noticeMissedFollowUp, deadlineFacts),
  ];
}

/** What is decided on a session of members, lower organisations or judges. */
function sessionFeatures(makeSheetKey: MakeSheetKey): ContextDefinition['features'] {
  return [
    handles(openReviewSession, sessionFacts),
    handles(handInSheet, handingFacts(makeSheetKey)),
    handles(recuseFromSession, recusalFacts),
    handles(closeReviewSession, closingFacts),
    handles(noteSheetKeyDestroyed),
  ];
}
