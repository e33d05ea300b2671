import { type Concern, concerning, concernsOrganization, concernsSubject, endpoint } from '@pacesetter/http';
import type { BulletinState } from './bulletin.state';
import type { MechanismState } from './mechanism.state';
import type { MeetingState } from './meeting.state';
import { BulletinDto, MechanismDto, ReportDto } from './reporting.dto';
import { draftBulletin } from './features/draft-bulletin/draft-bulletin';
import { DraftBulletinDto } from './features/draft-bulletin/draft-bulletin.dto';
import { publishBulletin } from './features/publish-bulletin/publish-bulletin';
import { correctBulletin } from './features/correct-bulletin/correct-bulletin';
import { CorrectBulletinDto } from './features/correct-bulletin/correct-bulletin.dto';
import { submitReport } from './features/submit-report/submit-report';
import { SubmitReportDto } from './features/submit-report/submit-report.dto';
import { acceptReport } from './features/accept-report/accept-report';
import { returnReport } from './features/return-report/return-report';
import { ReturnReportDto } from './features/return-report/return-report.dto';
import { callMeeting } from './features/call-meeting/call-meeting';
import { CallMeetingDto } from './features/call-meeting/call-meeting.dto';
import { holdMeeting } from './features/hold-meeting/hold-meeting';
import { HoldMeetingDto } from './features/hold-meeting/hold-meeting.dto';
import { fileMinutes } from './features/file-minutes/file-minutes';
import { FileMinutesDto } from './features/file-minutes/file-minutes.dto';
import { proposeMechanism } from './features/propose-mechanism/propose-mechanism';
import { ProposeMechanismDto } from './features/propose-mechanism/propose-mechanism.dto';
import { endorseMechanism } from './features/endorse-mechanism/endorse-mechanism';
import { returnMechanism } from './features/return-mechanism/return-mechanism';
import { ReturnMechanismDto } from './features/return-mechanism/return-mechanism.dto';
import { adoptMechanism } from './features/adopt-mechanism/adopt-mechanism';
import { AdoptMechanismDto } from './features/adopt-mechanism/adopt-mechanism.dto';
import { defineOfficerReview } from './features/define-officer-review/define-officer-review';
import { DefineOfficerReviewDto } from './features/define-officer-review/define-officer-review.dto';
import { submitOfficerReport } from './features/submit-officer-report/submit-officer-report';
import { SubmitOfficerReportDto } from './features/submit-officer-report/submit-officer-report.dto';
import { reviewOfficer } from './features/review-officer/review-officer';
import { ReviewOfficerDto } from './features/review-officer/review-officer.dto';
import { recordOfficerImprovement } from './features/record-officer-improvement/record-officer-improvement';
import { RecordOfficerImprovementDto } from './features/record-officer-improvement/record-officer-improvement.dto';
import { recordFieldResearch } from './features/record-field-research/record-field-research';
import { RecordFieldResearchDto } from './features/record-field-research/record-field-research.dto';
import { issueReportReminder } from './features/issue-report-reminder/issue-report-reminder';
import { moveReportReminders } from './features/move-report-reminders/move-report-reminders';
import { noticeOfficerNotImproved } from './features/notice-officer-not-improved/notice-officer-not-improved';
import { noticeReportNotResubmitted } from './features/notice-report-not-resubmitted/notice-report-not-resubmitted';
import { scheduleReportReminders } from './features/schedule-report-reminders/schedule-report-reminders';

const WHO_SPEAKS_FOR_IT = { officer: 'own', administrator: 'all' } as const;
/** Some reports are owed by members in person. */
const WHO_REPORTS = { member: 'self', officer: 'own', administrator: 'all' } as const;
const WHO_IS_ABOVE = { officer: 'subtree', administrator: 'all' } as const;
const WHO_GOES_AND_LOOKS = { officer: 'subtree', supervisor: 'subtree', administrator: 'all' } as const;

/** A bulletin, a meeting, a mechanism concerns the organisation whose it is; before there is one, the campaign. */
const concernsOwner = concerning(
  'owner',
  ({ campaignId }: { readonly campaignId: string }, state: BulletinState | MeetingState | MechanismState): Concern => ({
    campaignId,
    organizationId: state.status === 'none' ? undefined : state.organizationId,
  }),
);

/** What can be asked of this context over HTTP, and by whom. */
export const reportingEndpoints = [
  endpoint(draftBulletin, {
    body: DraftBulletinDto,
    title: { zh: '起草简报', en: 'Draft a bulletin' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOrganization,
  }),
  endpoint(publishBulletin, {
    body: BulletinDto,
    title: { zh: '发布简报', en: 'Publish a bulletin' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOwner,
  }),
  endpoint(correctBulletin, {
    body: CorrectBulletinDto,
    title: { zh: '更正简报', en: 'Correct a bulletin' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOwner,
  }),
  endpoint(submitReport, {
    body: SubmitReportDto,
    title: { zh: '报送报告', en: 'Hand in a report' },
    may: WHO_REPORTS,
    concerns: concernsSubject,
  }),
  endpoint(acceptReport, {
    body: ReportDto,
    title: { zh: '接收报告', en: 'Accept a report' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(returnReport, {
    body: ReturnReportDto,
    title: { zh: '退回报告', en: 'Return a report' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(callMeeting, {
    body: CallMeetingDto,
    title: { zh: '召集会议', en: 'Call a meeting' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOrganization,
  }),
  endpoint(holdMeeting, {
    body: HoldMeetingDto,
    title: { zh: '记录会议召开情况', en: 'Record who was at a meeting' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOwner,
  }),
  endpoint(fileMinutes, {
    body: FileMinutesDto,
    title: { zh: '归档会议纪要', en: 'File the minutes of a meeting' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOwner,
  }),
  endpoint(proposeMechanism, {
    body: ProposeMechanismDto,
    title: { zh: '提出长效机制', en: 'Propose a mechanism' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOrganization,
  }),
  endpoint(endorseMechanism, {
    body: MechanismDto,
    title: { zh: '审核同意长效机制', en: 'Endorse a mechanism' },
    may: WHO_IS_ABOVE,
    concerns: concernsOwner,
  }),
  endpoint(returnMechanism, {
    body: ReturnMechanismDto,
    title: { zh: '退回长效机制', en: 'Return a mechanism' },
    may: WHO_IS_ABOVE,
    concerns: concernsOwner,
  }),
  endpoint(adoptMechanism, {
    body: AdoptMechanismDto,
    title: { zh: '确立长效机制', en: 'Adopt a mechanism' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOwner,
  }),
  endpoint(defineOfficerReview, {
    body: DefineOfficerReviewDto,
    title: { zh: '确定届中述职评议办法', en: 'Define a review of officers' },
    may: WHO_IS_ABOVE,
    concerns: concernsOrganization,
  }),
  endpoint(submitOfficerReport, {
    body: SubmitOfficerReportDto,
    title: { zh: '提交述职报告', en: 'Hand in an officer’s report' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOrganization,
  }),
  endpoint(reviewOfficer, {
    body: ReviewOfficerDto,
    title: { zh: '评议负责人', en: 'Review an officer' },
    may: WHO_IS_ABOVE,
    concerns: concernsOrganization,
  }),
  endpoint(recordOfficerImprovement, {
    body: RecordOfficerImprovementDto,
    title: { zh: '记录负责人整改情况', en: 'Record how an officer has improved' },
    may: WHO_SPEAKS_FOR_IT,
    concerns: concernsOrganization,
  }),
  endpoint(recordFieldResearch, {
    body: RecordFieldResearchDto,
    title: { zh: '记录实地调研', en: 'Record field research' },
    may: WHO_GOES_AND_LOOKS,
    concerns: concernsOrganization,
  }),
];

/** What the product gives itself: reminders, and deadlines that have passed. */
export const internalReportingCommands = [
  issueReportReminder,
  moveReportReminders,
  noticeOfficerNotImproved,
  noticeReportNotResubmitted,
  scheduleReportReminders,
].map(({ command }) => command);
