import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoticeMissedContactVisit } from '../features/notice-missed-contact-visit/notice-missed-contact-visit';
import { type ContactVisitDue, noticeMissedContactVisitJob } from './contact-visit-jobs';

export const noticeMissedContactVisit = (tools: JobTools): JobHandler<ContactVisitDue> => ({
  job: noticeMissedContactVisitJob,
  async handle({ campaignId, subject: { organizationId }, deadline }, { timerId }) {
    const missed = { campaignId, organizationId, deadline };
    await tools.sendAll([request(NoticeMissedContactVisit, missed)], { cause: timerId });
  },
});
