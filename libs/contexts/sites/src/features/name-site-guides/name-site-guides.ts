import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { siteId, type SiteRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts, isSite, textGiven } from '../../site.rules';
import { site, type SiteState, superiorOf } from '../../site.state';

export interface SiteGuides extends SiteRef {
  /** Liaison officer (联络员), who guides and inspects on the spot. */
  readonly liaison: string;
  readonly liaisonId?: string;
  /** Responsible leader (负责同志) of the superior. */
  readonly leader: string;
  readonly leaderId?: string;
}

export class NameSiteGuides extends Command<SiteGuides> {}

/** By the organisation directly above; named anew, they replace the earlier ones. */
export const nameSiteGuides = defineFeature<SiteGuides, SiteState, SiteEvent, CampaignFacts>({
  command: NameSiteGuides,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, ...guides }, state, { facts, actor }) {
    campaignRuns(facts);
    isSite(state);
    const by = superiorOf(state);
    actsFor(by, actor, 'not-the-superior');
    textGiven(guides.liaison, 'the liaison officer');
    textGiven(guides.leader, 'the responsible leader');
    return [{ type: 'SiteGuidesNamed', data: { campaignId, organizationId, by, ...guides } }];
  },
});
