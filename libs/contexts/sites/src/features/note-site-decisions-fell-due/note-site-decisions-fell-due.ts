import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../site.errors';
import { campaignHasNotEnded, type CampaignFacts, type Postponing } from '../../site.rules';
import type { SitePlanEvent, TierStanding } from '../../site-plan.events';
import { sitePlan, type SitePlanState } from '../../site-plan.state';

export interface SiteDecisionsDue {
  readonly campaignId: string;
}

export class NoteSiteDecisionsFellDue extends Command<SiteDecisionsDue> {}

export interface DecisionsDueFacts extends CampaignFacts, Postponing {
  readonly tiers: readonly TierStanding[];
}

/** What is undecided by then can still be decided; that it is late stands in the history. */
export const noteSiteDecisionsFellDue = defineFeature<
  SiteDecisionsDue,
  SitePlanState,
  SitePlanEvent,
  DecisionsDueFacts
>({
  command: NoteSiteDecisionsFellDue,
  aggregate: sitePlan,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, { status, decidedBy, since }, { facts, now }) {
    if (status === 'none' || status === 'decided') return [];
    campaignHasNotEnded(facts);
    const dueAt = facts.postponed(decidedBy, since);
    if (now < dueAt) throw refuse('not-due', `decisions are due at ${dueAt}`, { dueAt });
    return [{ type: 'SiteDecisionsFellDue', data: { campaignId, tiers: [...facts.tiers] } }];
  },
});
