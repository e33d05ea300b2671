import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { PlanSites } from '../features/plan-sites/plan-sites';

type Enrolled = Extract<CampaignEvent, { type: 'EnrolmentCompleted' }>;

/** Places are divided by the number of those who take part. */
export const planSitesWhenEnrolled: Policy<Enrolled> = {
  name: 'plan-sites-when-enrolled',
  on: ['EnrolmentCompleted'],
  decide: ({ data: { campaignId } }) => [request(PlanSites, { campaignId })],
};
