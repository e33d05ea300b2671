import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { MoveSitePlan } from '../features/move-site-plan/move-site-plan';
import { PlanSites } from '../features/plan-sites/plan-sites';

type Migrated = Extract<CampaignEvent, { type: 'CampaignMigrated' }>;

/** Another version may have other days and places, or be the first one that has sites at all. */
export const moveSitePlanWhenCampaignMigrated: Policy<Migrated> = {
  name: 'move-site-plan-when-campaign-migrated',
  on: ['CampaignMigrated'],
  decide: ({ data: { campaignId, from } }) => [
    request(MoveSitePlan, { campaignId, from: from.version }),
    request(PlanSites, { campaignId }),
  ],
};
