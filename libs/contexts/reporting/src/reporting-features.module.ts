import { handles, type HandledFeature } from '@pacesetter/commands';
import { publicationFacts, publisherFacts } from './bulletin.facts';
import { acceptReport } from './features/accept-report/accept-report';
import { adoptMechanism } from './features/adopt-mechanism/adopt-mechanism';
import { callMeeting } from './features/call-meeting/call-meeting';
import { correctBulletin } from './features/correct-bulletin/correct-bulletin';
import { defineOfficerReview } from './features/define-officer-review/define-officer-review';
import { draftBulletin } from './features/draft-bulletin/draft-bulletin';
import { endorseMechanism } from './features/endorse-mechanism/endorse-mechanism';
import { fileMinutes } from './features/file-minutes/file-minutes';
import { holdMeeting } from './features/hold-meeting/hold-meeting';
import { issueReportReminder } from './features/issue-report-reminder/issue-report-reminder';
import { moveReportReminders } from './features/move-report-reminders/move-report-reminders';
import { noticeOfficerNotImproved } from './features/notice-officer-not-improved/notice-officer-not-improved';
import { noticeReportNotResubmitted } from './features/notice-report-not-resubmitted/notice-report-not-resubmitted';
import { proposeMechanism } from './features/propose-mechanism/propose-mechanism';
import { publishBulletin } from './features/publish-bulletin/publish-bulletin';
import { recordFieldResearch } from './features/record-field-research/record-field-research';
import { recordOfficerImprovement } from './features/record-officer-improvement/record-officer-improvement';
import { returnMechanism } from './features/return-mechanism/return-mechanism';
import { returnReport } from './features/return-report/return-report';
import { reviewOfficer } from './features/review-officer/review-officer';
import { scheduleReportReminders } from './features/schedule-report-reminders/schedule-report-reminders';
import { submitOfficerReport } from './features/submit-officer-report/submit-officer-report';
import { submitReport } from './features/submit-report/submit-report';
import { researchFacts } from './field-research.facts';
import { adoptionFacts, mechanismSuperior, proposalFacts } from './mechanism.facts';
import { callFacts, holdFacts } from './meeting.facts';
import { definitionFacts, officerReviewFacts } from './officer-review.facts';
import { moveRemindersFacts, reminderFacts, scheduleFacts } from './report-calendar.facts';
import { returnFacts, submissionFacts } from './report.facts';
import { campaignStanding, deadlineFacts, superiorFacts } from './reporting-campaign.facts';

/** Every command of this context with the facts that its decision needs. */
export const reportingFeatures: readonly HandledFeature[] = [
  handles(draftBulletin, publisherFacts),
  handles(publishBulletin, publicationFacts),
  handles(correctBulletin, campaignStanding),
  handles(submitReport, submissionFacts),
  handles(acceptReport, superiorFacts),
  handles(returnReport, returnFacts),
  handles(noticeReportNotResubmitted, deadlineFacts),
  handles(scheduleReportReminders, scheduleFacts),
  handles(moveReportReminders, moveRemindersFacts),
  handles(issueReportReminder, reminderFacts),
  handles(callMeeting, callFacts),
  handles(holdMeeting, holdFacts),
  handles(fileMinutes, campaignStanding),
  handles(proposeMechanism, proposalFacts),
  handles(endorseMechanism, mechanismSuperior),
  handles(returnMechanism, mechanismSuperior),
  handles(adoptMechanism, adoptionFacts),
  handles(defineOfficerReview, definitionFacts),
  handles(submitOfficerReport, campaignStanding),
  handles(reviewOfficer, officerReviewFacts),
  handles(recordOfficerImprovement, deadlineFacts),
  handles(noticeOfficerNotImproved, deadlineFacts),
  handles(recordFieldResearch, researchFacts),
];
