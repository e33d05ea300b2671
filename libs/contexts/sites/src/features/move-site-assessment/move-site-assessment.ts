import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { siteId, type SiteRef } from '../../site.refs';
import { campaignHasNotEnded, type CampaignFacts, type Postponing } from '../../site.rules';
import { site, type SiteState } from '../../site.state';

/** Given by the job that follows a plan that was moved. */
export class MoveSiteAssessment extends Command<SiteRef> {}

export interface MovedAssessmentFacts extends CampaignFacts, Postponing {
  /** When sites are first assessed together, as the plan says now. */
  readonly window: { readonly assessFrom: string; readonly assessBy: string };
}

/**
 * Sites that are created together are assessed together, on the day that the plan has now. Who took another one's place
 * has a time of its own, and what was missed was missed.
 */
export const moveSiteAssessment = defineFeature<SiteRef, SiteState, SiteEvent, MovedAssessmentFacts>({
  command: MoveSiteAssessment,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId }, state, { facts, now }) {
    const { status, tier, area, isReplacement, assessmentMissed } = state;
    if (status !== 'creating' || isReplacement || assessmentMissed) return [];
    campaignHasNotEnded(facts);
    const from = facts.postponed(state.assessBy, state.since);
    const { assessFrom, assessBy } = facts.window;
    if (from === assessBy) return [];
    const of = { campaignId, organizationId, tier, area };
    return [{ type: 'SiteAssessmentMoved', data: { ...of, from, assessFrom, assessBy, since: now } }];
  },
});
