export type { BulletinEvent, BulletinKind } from './src/bulletin.events';
export { AcceptReport } from './src/features/accept-report/accept-report';
export { AdoptMechanism } from './src/features/adopt-mechanism/adopt-mechanism';
export { CallMeeting, type MeetingToCall } from './src/features/call-meeting/call-meeting';
export { CorrectBulletin } from './src/features/correct-bulletin/correct-bulletin';
export { DefineOfficerReview } from './src/features/define-officer-review/define-officer-review';
export { type BulletinDraft, DraftBulletin } from './src/features/draft-bulletin/draft-bulletin';
export { EndorseMechanism } from './src/features/endorse-mechanism/endorse-mechanism';
export { FileMinutes } from './src/features/file-minutes/file-minutes';
export { HoldMeeting } from './src/features/hold-meeting/hold-meeting';
export { ProposeMechanism } from './src/features/propose-mechanism/propose-mechanism';
export { PublishBulletin } from './src/features/publish-bulletin/publish-bulletin';
export { RecordFieldResearch } from './src/features/record-field-research/record-field-research';
export { RecordOfficerImprovement } from './src/features/record-officer-improvement/record-officer-improvement';
export { ReturnMechanism } from './src/features/return-mechanism/return-mechanism';
export { ReturnReport } from './src/features/return-report/return-report';
export { ReviewOfficer } from './src/features/review-officer/review-officer';
export { SubmitOfficerReport } from './src/features/submit-officer-report/submit-officer-report';
export { type ReportToSubmit, SubmitReport } from './src/features/submit-report/submit-report';
export type { FieldResearchEvent } from './src/field-research.events';
export type { MechanismEvent } from './src/mechanism.events';
export type { MeetingEvent } from './src/meeting.events';
export type { OfficerReviewEvent } from './src/officer-review.events';
export { officerReview, type OfficerReviewState, officerReviewStream } from './src/officer-review.state';
export type { ReportCalendarEvent } from './src/report-calendar.events';
export type { ReportEvent } from './src/report.events';
export type { ReportRef } from './src/report.state';
export { type BulletinRow, publishedBulletins } from './src/views/bulletin-board/bulletin-board.query';
export { fieldResearchOf, type FieldResearchRow } from './src/views/field-research/field-research.query';
export { adoptedMechanisms } from './src/views/mechanism-board/mechanism-board.query';
export type { MechanismRow } from './src/views/public-reporting/public-reporting.answer';
export { attendanceOf, type MeetingRow, meetingsOf } from './src/views/meeting-board/meeting-board.query';
export {
  type OfficerCursor,
  type OfficerRow,
  officersReviewed,
} from './src/views/officer-review-board/officer-review-board.query';
export {
  reportCounts,
  type ReportCounts,
  type ReportCursor,
  type ReportRow,
  reportsFor,
} from './src/views/report-board/report-board.query';
export { reminderEffects } from './src/report-calendar.facts';
