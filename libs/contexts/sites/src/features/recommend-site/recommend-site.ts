import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { siteId, type SiteRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts, textGiven } from '../../site.rules';
import { nextRecommender, site, type SiteState } from '../../site.state';

export interface SiteRecommendation extends SiteRef {
  /** Why the superior recommends. */
  readonly statement: string;
}

export class RecommendSite extends Command<SiteRecommendation> {}

/** Level by level: each superior on the way, the nearest first. */
export const recommendSite = defineFeature<SiteRecommendation, SiteState, SiteEvent, CampaignFacts>({
  command: RecommendSite,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, statement }, state, { facts, actor }) {
    campaignRuns(facts);
    const by = nextRecommender(state);
    actsFor(by, actor, 'not-the-superior');
    textGiven(statement, 'why it is recommended');
    const { tier, area, via, recommendations } = state;
    const last = recommendations + 1 === via.length;
    return [{ type: 'SiteRecommended', data: { campaignId, organizationId, tier, area, by, statement, last } }];
  },
});
