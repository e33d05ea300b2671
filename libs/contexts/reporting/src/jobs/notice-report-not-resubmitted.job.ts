import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoticeReportNotResubmitted } from '../features/notice-report-not-resubmitted/notice-report-not-resubmitted';
import type { ReportRef } from '../report.state';
import { noticeReportNotResubmittedJob } from './reporting-jobs';

export const noticeReportNotResubmitted = (tools: JobTools): JobHandler<ReportRef> => ({
  job: noticeReportNotResubmittedJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(NoticeReportNotResubmitted, payload)], { cause: timerId });
  },
});
