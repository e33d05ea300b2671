import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoteSiteAssessmentMissed } from '../features/note-site-assessment-missed/note-site-assessment-missed';
import { noticeMissedSiteAssessmentJob } from './site-jobs';

interface Payload {
  readonly campaignId: string;
  readonly subject: { readonly organizationId: string };
  readonly cycle: number;
}

export const noticeMissedSiteAssessment = (tools: JobTools): JobHandler<Payload> => ({
  job: noticeMissedSiteAssessmentJob,
  async handle({ campaignId, subject: { organizationId }, cycle }, { timerId }) {
    await tools.sendAll([request(NoteSiteAssessmentMissed, { campaignId, organizationId, cycle })], { cause: timerId });
  },
});
