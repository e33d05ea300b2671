import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoticeOfficerNotImproved } from '../features/notice-officer-not-improved/notice-officer-not-improved';
import { noticeOfficerNotImprovedJob, type OfficerDue } from './reporting-jobs';

export const noticeOfficerNotImproved = (tools: JobTools): JobHandler<OfficerDue> => ({
  job: noticeOfficerNotImprovedJob,
  async handle({ campaignId, subject: { organizationId }, officer }, { timerId }) {
    const ref = { campaignId, organizationId, officer };
    await tools.sendAll([request(NoticeOfficerNotImproved, ref)], { cause: timerId });
  },
});
