import { defineJob } from '@pacesetter/queue';
import type { ReportRef } from '../report.state';

/** Reminds everybody who still owes a report. */
export const remindOfReportJob = defineJob<{ campaignId: string; obligation: string }>('remind-of-report');

/** Notices a returned report that was not handed in again. */
export const noticeReportNotResubmittedJob = defineJob<ReportRef>('notice-report-not-resubmitted');

/** What one organisation's timers do is done one after the other: they carry its subject. */
export interface OfficerDue {
  readonly campaignId: string;
  readonly subject: { readonly organizationId: string };
  readonly officer: string;
}

/** Notices that the time to improve after a review is over. */
export const noticeOfficerNotImprovedJob = defineJob<OfficerDue>('notice-officer-not-improved');

export const reportingJobs = [remindOfReportJob, noticeReportNotResubmittedJob, noticeOfficerNotImprovedJob];
