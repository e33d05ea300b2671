export type { MattersOpen, MattersOpenReader } from './src/assessment.facts';
export { type Acceptance, AcceptSuggestion } from './src/features/accept-suggestion/accept-suggestion';
export { AssignHelper, type HelperAssignment } from './src/features/assign-helper/assign-helper';
export { CloseReviewRound, type RoundToClose } from './src/features/close-review-round/close-review-round';
export { CloseReviewSession } from './src/features/close-review-session/close-review-session';
export { type CarriedOut, CloseSuggestion } from './src/features/close-suggestion/close-suggestion';
export { ConfirmImprovement, type Improvement } from './src/features/confirm-improvement/confirm-improvement';
export { DeclineSuggestion, type Refusal } from './src/features/decline-suggestion/decline-suggestion';
export { type AwardEntry, EnterAwardInLedger } from './src/features/enter-award-in-ledger/enter-award-in-ledger';
export { HandInSheet, type SheetToHandIn } from './src/features/hand-in-sheet/hand-in-sheet';
export { OpenReviewSession, type SessionToOpen } from './src/features/open-review-session/open-review-session';
export { RaiseSuggestion, type Suggestion } from './src/features/raise-suggestion/raise-suggestion';
export { type Assessment, RecordAssessment } from './src/features/record-assessment/record-assessment';
export { type LeaderComment, RecordLeaderComment } from './src/features/record-leader-comment/record-leader-comment';
export { type MassReview, RecordMassReview } from './src/features/record-mass-review/record-mass-review';
export { RecordSelfReview, type SelfReview } from './src/features/record-self-review/record-self-review';
export { RecuseFromSession, type SessionRecusal } from './src/features/recuse-from-session/recuse-from-session';
export { type Recusal, RecuseReviewer } from './src/features/recuse-reviewer/recuse-reviewer';
export {
  type ImprovementPlan,
  SubmitImprovementPlan,
} from './src/features/submit-improvement-plan/submit-improvement-plan';
export { type Assessed, ledger, type LedgerState, type MassResult, type Suggested } from './src/ledger.state';
export type { ReviewEvent } from './src/review.events';
export type { Band, Duty, FollowUp, Method, Outcome, Reviewers } from './src/review.shapes';
export type { RoundEvent } from './src/round.events';
export { subjectKey } from './src/session.state';
export type { MakeSheetKey } from './src/session/sheet-seal.facts';
export { sessionId, type SessionRef, subjectsFor } from './src/session/session.rules';
export type { Mark, Reviewer, SessionEvent, SessionKind } from './src/session.events';
export { openSuggestions, type SuggestionRef } from './src/suggestion.rules';
export type { LedgerEntryKind } from './src/views/review-ledger/ledger-entry';
export { type LedgerEntryRow, ledgerOf } from './src/views/review-ledger/review-ledger.query';
export {
  type BandCounts,
  bandCounts,
  type ReviewCoverage,
  reviewCoverage,
  standingOf,
  type StandingRow,
  standingsIn,
} from './src/views/review-ledger/standings.query';
export {
  type JudgesMarkRow,
  judgesMarks,
  sessionResults,
  type SessionResultRow,
  type SessionRow,
  sessionsOf,
} from './src/views/review-sessions/review-sessions.query';
export {
  suggestionCounts,
  type SuggestionCounts,
  type SuggestionRow,
  suggestionsTo,
} from './src/views/suggestion-board/suggestion-board.query';
