export * from './reviews.module';
export type { MattersOpen, MattersOpenReader } from './src/assessment.facts';
export { AssignHelper, type HelperAssignment } from './src/features/assign-helper/assign-helper';
export { RaiseSuggestion, type Suggestion } from './src/features/raise-suggestion/raise-suggestion';
export { type Assessment, RecordAssessment } from './src/features/record-assessment/record-assessment';
export { type LeaderComment, RecordLeaderComment } from './src/features/record-leader-comment/record-leader-comment';
export { type MassReview, RecordMassReview } from './src/features/record-mass-review/record-mass-review';
export { RecordSelfReview, type SelfReview } from './src/features/record-self-review/record-self-review';
export { type Assessed, ledger, type LedgerState, type MassResult } from './src/ledger.state';
export type { Band, FollowUp, ReviewEvent, Reviewers } from './src/review.events';
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
