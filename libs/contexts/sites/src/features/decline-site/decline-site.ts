import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { siteId, type SiteRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts, reasonGiven } from '../../site.rules';
import { nextRecommender, site, type SiteState } from '../../site.state';

/** The reason stands in the command's context. */
export class DeclineSite extends Command<SiteRef> {}

export const declineSite = defineFeature<SiteRef, SiteState, SiteEvent, CampaignFacts>({
  command: DeclineSite,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId }, state, { facts, actor, reason }) {
    campaignRuns(facts);
    const by = nextRecommender(state);
    actsFor(by, actor, 'not-the-superior');
    reasonGiven(reason);
    const { tier, area } = state;
    return [{ type: 'SiteDeclined', data: { campaignId, organizationId, tier, area, by } }];
  },
});
