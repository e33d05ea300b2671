import type { ContextDefinition } from '@pacesetter/engine';
import { bulletinEvents } from './src/bulletin.events';
import { bulletin } from './src/bulletin.state';
import { fieldResearchEvents } from './src/field-research.events';
import { fieldResearch } from './src/field-research.state';
import { noticeOfficerNotImproved } from './src/jobs/notice-officer-not-improved.job';
import { noticeReportNotResubmitted } from './src/jobs/notice-report-not-resubmitted.job';
import { remindOfReport } from './src/jobs/remind-of-report.job';
import { reportingJobs } from './src/jobs/reporting-jobs';
import { mechanismEvents } from './src/mechanism.events';
import { mechanism } from './src/mechanism.state';
import { meetingEvents } from './src/meeting.events';
import { meeting } from './src/meeting.state';
import { officerReviewEvents } from './src/officer-review.events';
import { officerReview } from './src/officer-review.state';
import { fulfilObligationWhenReported } from './src/policies/fulfil-obligation-when-reported.policy';
import { moveRemindersWhenCampaignChanged } from './src/policies/move-reminders-when-campaign-changed.policy';
import { officerImprovement } from './src/policies/officer-improvement.timers';
import { rectifyWhenOfficerNotImproved } from './src/policies/rectify-when-officer-not-improved.policy';
import { rectifyWhenReportNotResubmitted } from './src/policies/rectify-when-report-not-resubmitted.policy';
import { reportDeadlines } from './src/policies/report-deadlines.timers';
import { scheduleRemindersWhenObligationsOpened } from './src/policies/schedule-reminders-when-obligations-opened.policy';
import { reportCalendarEvents } from './src/report-calendar.events';
import { reportCalendar } from './src/report-calendar.state';
import { reportEvents } from './src/report.events';
import { report } from './src/report.state';
import { internalReportingCommands, reportingEndpoints } from './src/reporting.endpoints';
import { reportingFeatures } from './src/reporting-features.module';
import { bulletinBoard } from './src/views/bulletin-board/bulletin-board.projection';
import { fieldResearchBoard } from './src/views/field-research/field-research.projection';
import { mechanismBoard } from './src/views/mechanism-board/mechanism-board.projection';
import { meetingBoard } from './src/views/meeting-board/meeting-board.projection';
import { officerReviewBoard } from './src/views/officer-review-board/officer-review-board.projection';
import { PublicReportingController } from './src/views/public-reporting/public-reporting.controller';
import {
  PublicBulletinsHandler,
  PublicMechanismsHandler,
} from './src/views/public-reporting/public-reporting.query-handlers';
import { reportBoard } from './src/views/report-board/report-board.projection';
import { reportingGateFacts } from './src/views/reporting-gate-facts.query';

/** Bulletins, reports owed upward, meetings, lasting mechanisms, mid-term reports of officers, field research. */
export const reportingContext: ContextDefinition = {
  name: 'reporting',
  aggregates: [bulletin, report, reportCalendar, meeting, mechanism, officerReview, fieldResearch],
  events: [
    ...bulletinEvents,
    ...reportEvents,
    ...reportCalendarEvents,
    ...meetingEvents,
    ...mechanismEvents,
    ...officerReviewEvents,
    ...fieldResearchEvents,
  ],
  features: reportingFeatures,
  http: { endpoints: reportingEndpoints, internal: internalReportingCommands },
  projections: [bulletinBoard, reportBoard, meetingBoard, mechanismBoard, officerReviewBoard, fieldResearchBoard],
  policies: [
    scheduleRemindersWhenObligationsOpened,
    moveRemindersWhenCampaignChanged,
    fulfilObligationWhenReported,
    rectifyWhenReportNotResubmitted,
    rectifyWhenOfficerNotImproved,
  ],
  timerRules: [reportDeadlines, officerImprovement],
  jobDefinitions: reportingJobs,
  jobs: [remindOfReport, noticeReportNotResubmitted, noticeOfficerNotImproved],
  gateFacts: reportingGateFacts,
  nest: { controllers: [PublicReportingController], providers: [PublicBulletinsHandler, PublicMechanismsHandler] },
};
