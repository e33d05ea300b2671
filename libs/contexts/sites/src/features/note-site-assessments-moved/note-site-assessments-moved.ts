import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded, type CampaignFacts } from '../../site.rules';
import type { SitePlanEvent } from '../../site-plan.events';
import { sitePlan, type SitePlanState } from '../../site-plan.state';

export interface MovedSiteAssessments {
  readonly campaignId: string;
  /** Sites that follow the plan. */
  readonly sites: number;
}

/** The last step of the job that brings a moved plan to the sites. */
export class NoteSiteAssessmentsMoved extends Command<MovedSiteAssessments> {}

export const noteSiteAssessmentsMoved = defineFeature<
  MovedSiteAssessments,
  SitePlanState,
  SitePlanEvent,
  CampaignFacts
>({
  command: NoteSiteAssessmentsMoved,
  aggregate: sitePlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, sites }, { assessmentsMove }, { facts }) {
    campaignHasNotEnded(facts);
    return assessmentsMove ? [{ type: 'SiteAssessmentsMoved', data: { campaignId, sites } }] : [];
  },
});
