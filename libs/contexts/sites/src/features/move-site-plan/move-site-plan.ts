import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignHasNotEnded, type CampaignFacts, type Postponing } from '../../site.rules';
import { actualDays, type SiteDays, sitePlanAfter } from '../../site-days';
import type { Apportioned, SitePlanEvent } from '../../site-plan.events';
import { sitePlan, type SitePlanState } from '../../site-plan.state';

export interface SitePlanMove {
  readonly campaignId: string;
  /** Version of the programme that the campaign has left. */
  readonly from: number;
}

/** Given by a policy when the campaign was moved to another version of its programme. */
export class MoveSitePlan extends Command<SitePlanMove> {}

export interface SitePlanMoveFacts extends CampaignFacts, Postponing {
  /** What the version that was left had planned, and what the present one plans; absent without sites. */
  readonly planned?: { readonly before: SiteDays; readonly after: SiteDays };
  readonly ownPlaces: readonly string[];
  /** Tiers that the present version divides otherwise, and of which nobody has a place yet. */
  readonly apportioned: readonly Omit<Apportioned, 'campaignId'>[];
}

/**
 * What is over stays as it was; days that the versions have alike stay where pauses have brought them. Places are divided
 * anew only in tiers in which none has been given: who has a place keeps it, and quotas are not exceeded by a change.
 */
export const moveSitePlan = defineFeature<SitePlanMove, SitePlanState, SitePlanEvent, SitePlanMoveFacts>({
  command: MoveSitePlan,
  aggregate: sitePlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    // Without a plan so far, another command plans by the present version.
    if (state.status === 'none' || facts.planned === undefined) return [];
    campaignHasNotEnded(facts);
    const before = actualDays(state, facts);
    const after = sitePlanAfter(state, facts.planned, { before, now });
    const isMoved = JSON.stringify(before) !== JSON.stringify(after);
    const ownPlaces = [...facts.ownPlaces];
    const moved: SitePlanEvent = {
      type: 'SitePlanMoved',
      data: { campaignId, before, after, ownPlaces, since: now },
    };
    const isOtherwise = isMoved || JSON.stringify(ownPlaces) !== JSON.stringify(state.ownPlaces);
    const divided = facts.apportioned.filter(({ tier, shares }) => isDividedOtherwise(state, tier, shares));
    return [
      ...(isOtherwise ? [moved] : []),
      ...divided.map((tier): SitePlanEvent => ({ type: 'SitePlacesApportioned', data: { campaignId, ...tier } })),
    ];
  },
});

function isDividedOtherwise({ places }: SitePlanState, tier: string, shares: Apportioned['shares']): boolean {
  const present = places[tier] ?? {};
  const areas = new Set([...Object.keys(present), ...shares.map(({ area }) => area)]);
  const wanted = new Map(shares.map((share) => [share.area, share.places]));
  return [...areas].some((area) => present[area] !== wanted.get(area));
}
