import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded, type CampaignFacts } from '../../site.rules';
import type { Apportioned, SitePlanEvent } from '../../site-plan.events';
import { sitePlan, type SitePlanState } from '../../site-plan.state';

export interface SitePlanning {
  readonly campaignId: string;
}

/** Asked once when everybody is enrolled: how many organisations may apply is known only then. */
export class PlanSites extends Command<SitePlanning> {}

export interface PlanningFacts extends CampaignFacts {
  /** Absent where the programme has no demonstration sites. */
  readonly planned?: {
    readonly applicationsOpenAt: string;
    readonly applicationsCloseAt: string;
    readonly decidedBy: string;
    readonly assessedBy: string;
    readonly ownPlaces: readonly string[];
    readonly apportioned: readonly Omit<Apportioned, 'campaignId'>[];
  };
}

export const planSites = defineFeature<SitePlanning, SitePlanState, SitePlanEvent, PlanningFacts>({
  command: PlanSites,
  aggregate: sitePlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    if (state.status !== 'none' || facts.planned === undefined) return [];
    campaignHasNotEnded(facts);
    const { apportioned, ownPlaces, ...days } = facts.planned;
    return [
      { type: 'SitePlanMade', data: { campaignId, ...days, ownPlaces: [...ownPlaces], since: now } },
      ...apportioned.map((tier): SitePlanEvent => {
        return { type: 'SitePlacesApportioned', data: { campaignId, ...tier } };
      }),
    ];
  },
});
