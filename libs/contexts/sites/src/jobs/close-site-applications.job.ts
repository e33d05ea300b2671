import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { CloseSiteApplications } from '../features/close-site-applications/close-site-applications';
import { closeSiteApplicationsJob } from './site-jobs';

export const closeSiteApplications = (tools: JobTools): JobHandler<{ readonly campaignId: string }> => ({
  job: closeSiteApplicationsJob,
  async handle({ campaignId }, { timerId }) {
    await tools.sendAll([request(CloseSiteApplications, { campaignId })], { cause: timerId });
  },
});
