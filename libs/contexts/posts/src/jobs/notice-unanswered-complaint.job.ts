import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoticeUnansweredComplaint } from '../features/notice-unanswered-complaint/notice-unanswered-complaint';
import { noticeUnansweredComplaintJob, type UnansweredComplaint } from './post-jobs';

export const noticeUnansweredComplaint = (tools: JobTools): JobHandler<UnansweredComplaint> => ({
  job: noticeUnansweredComplaintJob,
  async handle({ campaignId, subject: { organizationId }, observationId }, { timerId }) {
    const ref = { campaignId, organizationId, observationId };
    await tools.sendAll([request(NoticeUnansweredComplaint, ref)], { cause: timerId });
  },
});
