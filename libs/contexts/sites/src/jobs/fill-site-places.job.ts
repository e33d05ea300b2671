import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { FillSitePlaces } from '../features/fill-site-places/fill-site-places';
import { fillSitePlacesJob } from './site-jobs';

interface Payload {
  readonly campaignId: string;
  readonly tier: string;
  readonly subject: { readonly organizationId: string };
  readonly dueAt: string;
}

export const fillSitePlaces = (tools: JobTools): JobHandler<Payload> => ({
  job: fillSitePlacesJob,
  async handle({ campaignId, tier, subject: { organizationId: area }, dueAt }, { timerId }) {
    await tools.sendAll([request(FillSitePlaces, { campaignId, tier, area, dueAt })], { cause: timerId });
  },
});
